/** What a person does about a print: looks at the paper, prints again, sends what never went out. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { documentModel } from '#electron/documents/models/index'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { enqueueDocument } from './enqueue'
import { stepPrintJob } from './step'

/** Unconfirmed → printed: it lies there. */
export async function cameOut(
  context: CommandContext,
  { printJobId }: InputOf<'prints.cameOut'>,
): Promise<Result<OutputOf<'prints.cameOut'>>> {
  const patch = { reason: '', doneAt: context.now }
  const job = await stepPrintJob(context, printJobId, { event: 'came_out', told: 'print_job.came_out', patch })
  return job.ok ? ok(null) : job
}

/** A new job of the same text, marked 补打. The drawer stays shut: the money is in it. */
export async function printAgain(
  context: CommandContext,
  { printJobId }: InputOf<'prints.printAgain'>,
): Promise<Result<OutputOf<'prints.printAgain'>>> {
  const job = await stepPrintJob(context, printJobId, { event: 'print_again', told: 'print_job.printed_again' })
  if (!job.ok) return job
  const { model, target, subjectId, visitId, documentKind } = job.value
  const again = await enqueueDocument(context, documentModel.parse(model), {
    target,
    subjectId,
    visitId,
    paper: documentKind,
  })
  return ok({ printJobId: again.id })
}

/** Failed before the first byte → queued, with all its time to try. */
export async function resend(
  context: CommandContext,
  { printJobId }: InputOf<'prints.resend'>,
): Promise<Result<OutputOf<'prints.resend'>>> {
  const patch = { reason: '', attempts: 0, nextTryAt: null, queuedAt: context.now, doneAt: null }
  const job = await stepPrintJob(context, printJobId, { event: 'resend', told: 'print_job.resent', patch })
  return job.ok ? ok(null) : job
}
