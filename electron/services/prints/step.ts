import { transition } from '#electron/domain/machine'
import { printMachine, type PrintEvent } from '#electron/domain/print/machine'
import type { PrintJob } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'

export interface PrintStep {
  event: PrintEvent
  /** `print_job.printed`; null: nothing anybody would want to hear of. */
  told: string | null
  patch?: Partial<Omit<PrintJob, 'id' | 'state'>>
  /** Whether a byte of it went to a printer; by default as its record says. */
  anythingSent?: boolean
}

/** One step of a print job, by the state table. */
export async function stepPrintJob(
  context: CommandContext,
  jobId: string,
  { event, told, patch = {}, anythingSent }: PrintStep,
): Promise<Result<PrintJob>> {
  const job = await context.reader.printJobs.get(jobId)
  if (!job) return refuse('PRINT_JOB_UNKNOWN')
  const next = transition(printMachine, job.state, event, { anythingSent: anythingSent ?? job.sentAt !== null })
  if (!next.ok) return next
  const change = { ...patch, state: next.value }
  await context.writer.printJobs.update(jobId, change)
  if (told !== null) {
    const data = { paper: job.documentKind, reason: change.reason ?? '' }
    await context.tell(told, { record: 'printJobs', recordId: jobId, visitId: job.visitId, data })
  }
  return ok({ ...job, ...change })
}
