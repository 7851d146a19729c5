import type { PaperKind } from '#electron/contract/states'
import { sameDocument } from '#electron/documents/models/hash'
import type { DocumentModel } from '#electron/documents/models/index'
import type { PrintJob } from '#electron/domain/records'
import { neverSent } from '#electron/domain/print/machine'
import { actor, type CommandContext } from '../handler'
import { paperOf } from './papers'

export interface PrintOrder {
  target: PrintJob['target']
  /** The record that the paper is about. */
  subjectId: string
  visitId: string | null
  /** Which paper, where the model alone does not say: `belongings` of an intake. */
  paper?: PaperKind
  /** For cash only. */
  openDrawer?: boolean
}

/**
 * Puts a paper into this machine's print queue, in the transaction of what causes it. The same text of the same record once more is
 * a reprint, marked 补打 with its count.
 */
export async function enqueueDocument(
  context: CommandContext,
  model: DocumentModel,
  { target, subjectId, visitId, paper = paperOf(model), openDrawer = false }: PrintOrder,
): Promise<PrintJob> {
  const job: PrintJob = {
    id: context.newId(),
    documentKind: paper,
    subjectId,
    visitId,
    machine: context.machine,
    target,
    model: { ...model },
    openDrawer,
    state: 'queued',
    reason: '',
    reprint: await printsOf(context, model, { target, subjectId, paper }),
    attempts: 0,
    nextTryAt: null,
    queuedAt: context.now,
    sentAt: null,
    doneAt: null,
    by: actor(context),
  }
  await context.writer.printJobs.insert(job)
  await context.tell('print_job.queued', {
    record: 'printJobs',
    recordId: job.id,
    visitId,
    data: { paper, target, subjectId, reprint: job.reprint },
  })
  return job
}

/** How often this text has come out, or may have, or still will; what failed before its first byte has not. */
async function printsOf(
  { reader }: CommandContext,
  model: DocumentModel,
  { target, subjectId, paper }: { target: PrintJob['target']; subjectId: string; paper: PaperKind },
): Promise<number> {
  const jobs = await reader.printJobs.list({ subjectId, target, documentKind: paper })
  return jobs.filter((job) => !neverSent(job) && sameDocument(job.model, model)).length
}
