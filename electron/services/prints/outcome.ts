/** What becomes of a job after a try; each a command of its own. */
import { printRetry } from '#electron/domain/print/machine'
import type { PrintJob } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import { runAsSystem, type House } from '../run'
import type { Sent } from './lane'
import { stepPrintJob, type PrintStep } from './step'
import type { CommandContext } from '../handler'

export function startSending(house: House, job: PrintJob): Promise<void> {
  return step(house, job, ({ now }) => ({
    event: 'send',
    told: 'print_job.sent',
    patch: { reason: '', sentAt: now, nextTryAt: null, attempts: job.attempts + 1 },
  }))
}

export async function printed(house: House, job: PrintJob): Promise<Sent> {
  await step(house, job, ({ now }) => ({ event: 'confirm', told: 'print_job.printed', patch: { doneAt: now } }))
  return 'done'
}

export async function unconfirmed(house: House, job: PrintJob, reason: string): Promise<Sent> {
  await step(house, job, ({ now }) => ({
    event: 'break_off',
    told: 'print_job.broken_off',
    patch: { reason, doneAt: now },
  }))
  return 'done'
}

/** Nothing went out: tried again in a moment, until it has waited too long and a person has to see to it. */
export async function hold(house: House, job: PrintJob, reason: string): Promise<Sent> {
  const now = house.clock.now().getTime()
  const tooLong = now - Date.parse(job.queuedAt) >= printRetry.giveUpAfterSeconds * 1000
  const held: PrintStep = {
    event: 'hold',
    // Asked every few seconds; only news is told.
    told: reason === job.reason ? null : 'print_job.held',
    patch: { reason, sentAt: null, nextTryAt: new Date(now + printRetry.everySeconds * 1000).toISOString() },
    anythingSent: false,
  }
  await step(house, job, () => held)
  if (!tooLong) return 'waits'
  await step(house, job, (context) => ({
    event: 'give_up',
    told: 'print_job.failed',
    patch: { reason, nextTryAt: null, doneAt: context.now },
  }))
  return 'done'
}

async function step(house: House, job: PrintJob, of: (context: CommandContext) => PrintStep): Promise<void> {
  const done: Result<PrintJob> = await runAsSystem(house, (context) => stepPrintJob(context, job.id, of(context)))
  if (!done.ok) throw new Error(`print job cannot go on: ${done.refusal.code}`)
}
