import type { PrintJob } from '#electron/domain/records'
import type { PrintOutcome, SlipPrinter } from '../ports/printer'
import type { House } from '../run'
import type { Sent } from './lane'
import { hold, printed, startSending, unconfirmed } from './outcome'
import { modelOf } from './papers'

interface Parts {
  house: House
  printer: SlipPrinter | null
  report: (error: unknown) => void
}

/** A slip on the receipt printer: asked before the first byte, sent at most once. */
export async function sendSlip({ house, printer, report }: Parts, job: PrintJob): Promise<Sent> {
  if (!printer) return hold(house, job, 'not_set_up')
  const status = await printer.status()
  if (!status.ready) return hold(house, job, status.reason)
  const model = modelOf(job)
  if (!model) return hold(house, job, 'unreadable')
  await startSending(house, job)
  const { reprint, openDrawer } = job
  const slip = { model, reprint, openDrawer, printedAt: house.clock.now().toISOString() }
  const outcome = await printer.print(slip).catch((error: unknown): PrintOutcome => {
    report(error)
    return { outcome: 'unconfirmed', reason: 'broken_off' }
  })
  switch (outcome.outcome) {
    case 'printed':
      return printed(house, job)
    case 'unconfirmed':
      return unconfirmed(house, job, outcome.reason)
    case 'not_ready':
      return hold(house, job, outcome.reason)
  }
}
