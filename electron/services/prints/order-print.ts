/** Printing that somebody asks for. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import { buildForm, type Form } from '../documents/form'
import { buildTestSlip } from '../documents/test-slip'
import type { CommandContext } from '../handler'
import { enqueueDocument } from './enqueue'
import { pdfName } from './papers'

/** Puts a form into the queue as an A4 PDF; also for use cases that cause one. */
export async function enqueueForm(
  context: CommandContext,
  form: Form,
  subjectId: string,
): Promise<Result<OutputOf<'prints.toPdf'>>> {
  const built = await buildForm(context, form, subjectId)
  if (!built.ok) return built
  const { model, visitId } = built.value
  const job = await enqueueDocument(context, model, { target: 'pdf', subjectId, visitId, paper: form })
  return ok({ printJobId: job.id, fileName: pdfName(job, model) })
}

export async function toPdf(
  context: CommandContext,
  { form, subjectId }: InputOf<'prints.toPdf'>,
): Promise<Result<OutputOf<'prints.toPdf'>>> {
  return enqueueForm(context, form, subjectId)
}

export async function testSlip(context: CommandContext): Promise<Result<OutputOf<'prints.testSlip'>>> {
  const slip = buildTestSlip(context.settings, context.machine, context.now)
  // Each test is a paper of its own.
  const job = await enqueueDocument(context, slip, { target: 'receipt', subjectId: context.newId(), visitId: null })
  return ok({ printJobId: job.id })
}
