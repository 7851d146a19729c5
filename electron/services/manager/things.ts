/** Overrides, papers, cards: what a manager has to know of beside the cars. */
import type { TodayRow } from '#electron/contract/manager'
import { byId } from '../look-ups'
import { staffNames } from '../staff/names'
import type { Day } from './day'

export async function overrides({ reader, from }: Day): Promise<TodayRow[]> {
  const passages = await reader.gatePassages.list({ kind: 'override', at: { gte: from } }, { orderBy: [['at', 'asc']] })
  const names = await staffNames(reader)
  return passages.map(({ visitId, plate, note, by, at }) => ({
    what: 'override',
    visitId,
    plate,
    note,
    by: names(by),
    at,
  }))
}

/** Unconfirmed ones wait for an answer however old they are; failed ones count while they may still be wanted. */
export async function prints({ reader, from }: Day): Promise<TodayRow[]> {
  const unconfirmed = await reader.printJobs.list({ state: 'unconfirmed' }, { orderBy: [['id', 'asc']] })
  const failed = await reader.printJobs.list({ state: 'failed', queuedAt: { gte: from } }, { orderBy: [['id', 'asc']] })
  const jobs = [...unconfirmed, ...failed]
  const visits = byId(await reader.visits.list({ id: [...new Set(jobs.flatMap(({ visitId }) => visitId ?? []))] }))
  return jobs.map(({ visitId, documentKind, state, queuedAt }) => ({
    what: 'print',
    visitId,
    plate: visits.get(visitId ?? '')?.plate ?? '',
    paper: documentKind,
    state,
    at: queuedAt,
  }))
}

export async function cardsLost({ reader }: Day): Promise<TodayRow[]> {
  const lost = await reader.exitCards.list({ state: 'lost' }, { orderBy: [['number', 'asc']] })
  return lost.map(({ number, stateSince }) => ({ what: 'card_lost', cardNumber: number, at: stateSince }))
}
