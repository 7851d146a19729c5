import type { PrintOutcome, SlipPrinter } from '#electron/services/ports/printer'
import { sendPage } from '#electron/services/prints/send-page'
import { sendSlip } from '#electron/services/prints/send-slip'
import type { House } from '#electron/services/run'

/** What was queued comes out at once, one after another, so that a simulated day leaves nothing for a real printer. */
export class SimulatedPaper {
  private outcome: PrintOutcome = { outcome: 'printed' }

  constructor(private readonly house: House) {}

  loseNext(): void {
    this.outcome = { outcome: 'unconfirmed', reason: 'broken_off' }
  }

  async print(): Promise<void> {
    const { house } = this
    const jobs = await house.database.read((reader) =>
      reader.printJobs.list({ state: 'queued' }, { orderBy: [['id', 'asc']] }),
    )
    for (const job of jobs) {
      if (job.target === 'receipt') await sendSlip({ house, printer: this.printer(), report }, job)
      else await sendPage({ house, pages, pagePrinter: 'simulated', folder, report }, job)
    }
  }

  private printer(): SlipPrinter {
    return {
      status: () => Promise.resolve({ ready: true }),
      print: () => {
        const { outcome } = this
        this.outcome = { outcome: 'printed' }
        return Promise.resolve(outcome)
      },
    }
  }
}

const pages = {
  pdf: () => Promise.resolve(new Uint8Array()),
  print: () => Promise.resolve({ ok: true } as const),
}
const folder = { path: '', put: () => Promise.resolve(), show: () => Promise.resolve(false) }

function report(error: unknown): never {
  throw error instanceof Error ? error : new Error('a page of the demonstration was not made')
}
