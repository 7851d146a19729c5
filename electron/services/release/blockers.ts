/** What still holds a car: asked by gate, reception, cashier and lounge, answered once. */
import type { Blocker } from '#electron/contract/blockers'
import type { Station } from '#electron/contract/states'
import { gatesPassedIn, nextGateOf } from '#electron/domain/inspection/gates'
import { releaseBlockers, type ReleaseFacts, type ReleaseOrder } from '#electron/domain/release/blockers'
import type { Role } from '#electron/contract/states'
import type { Reader } from '../ports/database'
import { standingOf } from '../order/standing'
import type { LoadedOrder, LoadedVisit } from '../visit/load'

export async function blockersOf(reader: Reader, loaded: LoadedVisit): Promise<Blocker[]> {
  const found = releaseBlockers(releaseFacts(loaded))
  const extensions = new Map<Station, string>()
  for (const { station } of found) {
    if (!extensions.has(station)) extensions.set(station, await extensionOf(reader, station, loaded))
  }
  return found.map((blocker) => ({ ...blocker, extension: extensions.get(blocker.station) ?? '' }))
}

export function releaseFacts({ visit, card, orders, keys, documents, belongings }: LoadedVisit): ReleaseFacts {
  const kept = belongings.filter((item) => item.kept && item.returnedAt === null)
  return {
    visitState: visit.state,
    outcome: visit.outcome,
    card,
    orders: orders.map(releaseOrder),
    keys,
    documentsOut: documents.filter((paper) => paper.returnedAt === null).length,
    belongingsOut: { count: kept.length, box: kept[0]?.box ?? null },
  }
}

function releaseOrder(mine: LoadedOrder): ReleaseOrder {
  const { order, job, checks } = mine
  const standing = standingOf(mine)
  const round = job?.round ?? 0
  const last = checks.at(-1)
  const failed = order.state === 'in_progress' && last?.passed === false ? last.gate : null
  const passed = round > 0 && gatesPassedIn(checks, round)
  return {
    ...standing,
    number: order.number,
    state: order.state,
    // Agreed by phone, what is open is the countersignature.
    signed: standing.signed && !order.needsConsent,
    gateOpen: failed ?? (passed ? null : (nextGateOf(checks, round) ?? 'self')),
    gateFailed: failed !== null,
    wash: order.wash,
    voucherIssued: order.voucherCode !== null,
  }
}

const whoIsAt: Record<Station, Role | null> = {
  gate: 'gatekeeper',
  reception: 'advisor',
  workshop: 'foreman',
  cashier: 'cashier',
  manager: 'manager',
  lounge: null,
}

/** Whom to ring: the car's own advisor for reception, else the station's first with an extension. */
async function extensionOf(reader: Reader, station: Station, { visit }: LoadedVisit): Promise<string> {
  if (station === 'reception' && visit.advisorId !== null) {
    const advisor = await reader.staff.get(visit.advisorId)
    if (advisor?.extension) return advisor.extension
  }
  const role = whoIsAt[station]
  const people = await reader.staff.list({ active: true }, { orderBy: [['id', 'asc']] })
  return people.find((person) => role !== null && person.roles.includes(role) && person.extension)?.extension ?? ''
}
