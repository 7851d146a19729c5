/** Printing that somebody asks for. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { may } from '#electron/domain/staff/permissions'
import type { DocumentModel } from '#electron/documents/models/index'
import { buildForm, type Form } from '../documents/form'
import { headOf } from '../documents/papers'
import { buildTestSlip } from '../documents/test-slip'
import type { CommandContext } from '../handler'
import { enqueueDocument, type PrintOrder } from './enqueue'
import { pdfName } from './papers'

type Queued = OutputOf<'prints.toPdf'>

/** Puts a form into the queue: for the A4 printer where this machine has one, else as a PDF. For use cases that cause one. */
export function enqueueForm(context: CommandContext, form: Form, subjectId: string): Promise<Result<Queued>> {
  return enqueueFormTo(context, context.formsTo, { form, subjectId })
}

export function toPdf(context: CommandContext, input: InputOf<'prints.toPdf'>): Promise<Result<Queued>> {
  return enqueueFormTo(context, 'pdf', input)
}

export async function toPaper(context: CommandContext, input: InputOf<'prints.toPaper'>): Promise<Result<Queued>> {
  return context.formsTo === 'a4' ? enqueueFormTo(context, 'a4', input) : refuse('PRINTER_NOT_SET_UP')
}

export async function blankWalkAround(context: CommandContext): Promise<Result<Queued>> {
  const model: DocumentModel = { kind: 'blank_walk_around', head: headOf(context.settings) }
  // Each is a paper of its own, and none a reprint.
  return ok(await put(context, model, { target: context.formsTo, subjectId: context.newId(), visitId: null }))
}

/** The drawer is tried by those who may open it anyway. */
export async function testSlip(context: CommandContext): Promise<Result<OutputOf<'prints.testSlip'>>> {
  const roles = context.caller.staff?.roles ?? []
  const openDrawer = may(roles, 'cashier.work') || may(roles, 'manager.work')
  const slip = buildTestSlip(context.settings, { printerName: context.machine, drawer: openDrawer, at: context.now })
  // Each test is a paper of its own.
  const order = { target: 'receipt', subjectId: context.newId(), visitId: null, openDrawer } as const
  return ok({ printJobId: (await enqueueDocument(context, slip, order)).id })
}

async function enqueueFormTo(
  context: CommandContext,
  target: 'a4' | 'pdf',
  { form, subjectId }: { form: Form; subjectId: string },
): Promise<Result<Queued>> {
  const built = await buildForm(context, form, subjectId)
  if (!built.ok) return built
  const { model, visitId } = built.value
  return ok(await put(context, model, { target, subjectId, visitId, paper: form }))
}

async function put(context: CommandContext, model: DocumentModel, order: PrintOrder): Promise<Queued> {
  const job = await enqueueDocument(context, model, order)
  return { printJobId: job.id, fileName: pdfName(job, model) }
}
