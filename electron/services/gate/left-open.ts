/** Cars that left by a manager's word (G5): what is still open about them, and that they go on with it when they come back. */
import type { OutputOf } from '#electron/contract/index'
import type { Blocker } from '#electron/contract/blockers'
import { withoutCard } from '#electron/domain/release/blockers'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'
import { blockersOf } from '../release/blockers'
import { staffNames } from '../staff/names'
import { loadVisit, type LoadedVisit } from '../visit/load'
import { carName } from '../visit/row'

type LeftOpen = OutputOf<'gate.leftOpen'>

export async function leftOpen({ reader }: QueryContext): Promise<Result<LeftOpen>> {
  const names = await staffNames(reader)
  const rows: LeftOpen = []
  const passages = await reader.gatePassages.list({ kind: 'override' }, { orderBy: [['id', 'desc']] })
  for (const { visitId, note, at } of passages) {
    const loaded = visitId === null ? undefined : await loadVisit(reader, visitId)
    // A car that came back left again by another passage, if it did: that one is listed.
    if (loaded?.visit.departedAt !== at) continue
    const reasons = await openOf(reader, loaded)
    if (reasons.length === 0) continue
    const { visit, vehicle } = loaded
    const managerName = names(await overriddenBy(reader, visit.id, at))
    rows.push({
      visitId: visit.id,
      plate: visit.plate,
      car: carName(vehicle),
      leftAt: at,
      managerName,
      reason: note,
      reasons,
    })
  }
  return ok(rows)
}

/** @returns the visit of that plate that a manager let go with something open, if that was its last */
export async function visitToGoOnWith(reader: Reader, plate: string): Promise<LoadedVisit | undefined> {
  const last = await reader.visits.first(
    { plate },
    {
      orderBy: [
        ['arrivedAt', 'desc'],
        ['id', 'desc'],
      ],
    },
  )
  if (!last?.departedAt) return undefined
  const left = await reader.gatePassages.first({ kind: 'override', visitId: last.id, at: last.departedAt })
  const loaded = left && (await loadVisit(reader, last.id))
  const open = loaded ? await openOf(reader, loaded) : []
  return open.length > 0 ? loaded : undefined
}

/** What would hold it if it were still here, its card apart. A visitor with whom reception had not begun leaves nothing open. */
async function openOf(reader: Reader, loaded: LoadedVisit): Promise<Blocker[]> {
  const { visit } = loaded
  const state = visit.clearedFrom ?? 'cleared'
  const open = await blockersOf(reader, { ...loaded, visit: { ...visit, state } })
  const codes = new Set(withoutCard(open).map(({ code }) => code))
  return open.filter(({ code }) => codes.has(code) && code !== 'RECEPTION_NOT_FINISHED')
}

async function overriddenBy(reader: Reader, visitId: string, at: string): Promise<string | null> {
  const events = await reader.events.ofVisit(visitId)
  const data = events.findLast((event) => event.what === 'visit.overridden' && event.at === at)?.data ?? null
  const managerId = data !== null && typeof data === 'object' && !Array.isArray(data) ? data['managerId'] : null
  return typeof managerId === 'string' ? managerId : null
}
