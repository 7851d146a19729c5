/** The queue on screen, and a document as it was printed. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { PrintJobRow } from '#electron/contract/prints'
import { businessDay, dayBounds } from '#electron/domain/clock/opening-hours'
import type { PrintJob } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { neverSent } from '#electron/domain/print/machine'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'
import { fileNameOf } from './papers'

/** By when they were asked for: what a person sends again is asked for again. */
const newestFirst = { orderBy: [['queuedAt', 'desc'] as const, ['id', 'desc'] as const] }
const oldestFirst = { orderBy: [['queuedAt', 'asc'] as const, ['id', 'asc'] as const] }

/** Open jobs first, oldest first, then the newest of today. */
export async function queue({ reader, now, settings }: QueryContext): Promise<Result<OutputOf<'prints.queue'>>> {
  const open = await reader.printJobs.list({ state: ['queued', 'sending', 'unconfirmed'] }, oldestFirst)
  const { from } = dayBounds(businessDay(now, settings.zone), settings.zone)
  const done = await reader.printJobs.list(
    { state: ['printed', 'failed'], queuedAt: { gte: from } },
    { ...newestFirst, limit: 100 },
  )
  return ok(await rowsOf(reader, [...open, ...done.filter(neverSent), ...done.filter((job) => !neverSent(job))]))
}

export async function ofVisit(
  { reader }: QueryContext,
  { visitId }: InputOf<'prints.ofVisit'>,
): Promise<Result<OutputOf<'prints.ofVisit'>>> {
  return ok(await rowsOf(reader, await reader.printJobs.list({ visitId }, newestFirst)))
}

export async function document(
  { reader }: QueryContext,
  { printJobId }: InputOf<'prints.document'>,
): Promise<Result<OutputOf<'prints.document'>>> {
  const job = await reader.printJobs.get(printJobId)
  return job ? ok({ model: job.model }) : refuse('PRINT_JOB_UNKNOWN')
}

async function rowsOf(reader: Reader, jobs: readonly PrintJob[]): Promise<PrintJobRow[]> {
  const ids = [...new Set(jobs.map((job) => job.visitId).filter((visitId) => visitId !== null))]
  const plates = new Map((await reader.visits.list({ id: ids })).map((visit) => [visit.id, visit.plate]))
  return jobs.map((job) => ({
    id: job.id,
    documentKind: job.documentKind,
    subjectId: job.subjectId,
    visitId: job.visitId,
    plate: plates.get(job.visitId ?? '') ?? '',
    target: job.target,
    state: job.state,
    reason: job.reason,
    sent: job.sentAt !== null,
    reprint: job.reprint,
    fileName: fileNameOf(job),
    queuedAt: job.queuedAt,
    doneAt: job.doneAt,
  }))
}
