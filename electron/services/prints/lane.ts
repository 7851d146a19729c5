import type { PrintJob } from '#electron/domain/records'
import type { House } from '../run'
import { runAsSystem } from '../run'
import { stepPrintJob } from './step'

/** `waits`: nothing was sent, and nothing behind it is either. */
export type Sent = 'done' | 'waits'

/** The jobs of one kind of printer, one after another. */
export class Lane {
  private running: Promise<void> | null = null
  private again = false
  private ended = false

  constructor(
    private readonly parts: { house: House; report: (error: unknown) => void },
    private readonly target: PrintJob['target'],
    private readonly send: (job: PrintJob) => Promise<Sent>,
  ) {}

  /** Resolves when nothing more is due; asked while it runs, it looks once more. */
  wake(): Promise<void> {
    this.again = true
    this.running ??= this.run()
    return this.running
  }

  async end(): Promise<void> {
    this.ended = true
    await this.running
  }

  private async run(): Promise<void> {
    try {
      while (this.lookAgain()) {
        const jobs = await this.jobs('sending', 'queued')
        const cutOff = jobs.filter(({ state }) => state === 'sending')
        await this.settleCutOff(cutOff)
        let [next] = cutOff.length > 0 ? await this.jobs('queued') : jobs
        while (next && (await this.sendIfDue(next)) === 'done') [next] = await this.jobs('queued')
      }
    } catch (error) {
      // The database or the unforeseen; the next look finds the job where it stands.
      this.parts.report(error)
    } finally {
      // At once after the last look, so that whoever asks from here on starts another.
      this.running = null
    }
  }

  private lookAgain(): boolean {
    const again = this.again && !this.ended
    this.again = false
    return again
  }

  /** Nothing is being sent when a run begins: a job found so was cut off, and only a person who sees the paper knows more. */
  private async settleCutOff(cutOff: readonly PrintJob[]): Promise<void> {
    for (const { id, target } of cutOff) {
      await runAsSystem(this.parts.house, (context) =>
        target === 'pdf'
          ? stepPrintJob(context, id, { event: 'hold', told: null, patch: { sentAt: null }, anythingSent: false })
          : stepPrintJob(context, id, {
              event: 'break_off',
              told: 'print_job.broken_off',
              patch: { reason: 'broken_off', doneAt: context.now },
            }),
      )
    }
  }

  private async sendIfDue(job: PrintJob): Promise<Sent> {
    const now = this.parts.house.clock.now().toISOString()
    if (this.ended || (job.nextTryAt !== null && job.nextTryAt > now)) return 'waits'
    return this.send(job)
  }

  /** Beside the screens, which read all they show after each commit: a slip does not wait for that. */
  private jobs(...states: PrintJob['state'][]): Promise<PrintJob[]> {
    const { machine, database } = this.parts.house
    return database.report((reader) =>
      reader.printJobs.list({ machine, state: states, target: this.target }, { orderBy: [['id', 'asc']], limit: 20 }),
    )
  }
}
