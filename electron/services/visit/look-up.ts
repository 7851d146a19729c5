/** What can be asked about a visit beside the view of it: custody, history, earlier visits, search. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { printsAsTheyEnded } from '#electron/domain/print/history'
import type { Result } from '#electron/domain/result'
import { ok, refuse } from '#electron/domain/result'
import { eventRows } from '../events/rows'
import type { QueryContext } from '../handler'
import type { FoundEntry, Reader } from '../ports/database'

export async function custody(
  { reader }: QueryContext,
  { visitId }: InputOf<'visit.custody'>,
): Promise<Result<OutputOf<'visit.custody'>>> {
  const moves = await reader.custodyMovements.list({ visitId }, { orderBy: [['id', 'asc']] })
  return ok(
    moves.map((move) => ({
      id: move.id,
      thing: move.thing,
      from: move.fromHolder,
      to: move.toHolder,
      handedBy: move.handedBy,
      takenBy: move.takenBy,
      signed: move.signatureId !== null,
      at: move.at,
    })),
  )
}

export async function history(
  { reader }: QueryContext,
  { visitId }: InputOf<'visit.history'>,
): Promise<Result<OutputOf<'visit.history'>>> {
  return ok(await eventRows(reader, printsAsTheyEnded(await reader.events.ofVisit(visitId))))
}

export async function earlier(
  { reader }: QueryContext,
  { vehicleId }: InputOf<'visit.earlier'>,
): Promise<Result<OutputOf<'visit.earlier'>>> {
  if (!(await reader.vehicles.get(vehicleId))) return refuse('VEHICLE_UNKNOWN')
  const visits = await reader.visits.list(
    { vehicleId, state: 'departed' },
    { orderBy: [['arrivedAt', 'desc']], limit: 20 },
  )
  const rows: OutputOf<'visit.earlier'> = []
  for (const visit of visits) {
    const walkAround = await reader.walkArounds.first({ visitId: visit.id })
    rows.push({
      visitId: visit.id,
      arrivedAt: visit.arrivedAt,
      odometerKm: walkAround?.odometerKm ?? null,
      complaint: visit.complaint,
      orders: await ordersOf(reader, visit.id),
      enquiry: (await reader.enquiries.first({ visitId: visit.id }, { orderBy: [['id', 'desc']] })) ?? null,
    })
  }
  return ok(rows)
}

async function ordersOf(reader: Reader, visitId: string): Promise<OutputOf<'visit.earlier'>[number]['orders']> {
  const earlier: OutputOf<'visit.earlier'>[number]['orders'] = []
  for (const { id: orderId, number, state, category } of await reader.repairOrders.list(
    { visitId },
    { orderBy: [['id', 'asc']] },
  )) {
    const lines = await reader.orderLines.list({ orderId, state: 'agreed' }, { orderBy: [['position', 'asc']] })
    const totalFen = (await reader.settlements.first({ orderId }))?.totalFen ?? 0
    earlier.push({ orderId, number, state, category, items: lines.map((line) => line.name), totalFen })
  }
  return earlier
}

/** The newest stay of a car, whether it is here or away. */
export async function latest(
  { reader }: QueryContext,
  { plate }: InputOf<'visit.latest'>,
): Promise<Result<OutputOf<'visit.latest'>>> {
  const visit = await reader.visits.first({ plate }, { orderBy: [['arrivedAt', 'desc']] })
  return ok(visit ? { visitId: visit.id } : null)
}

function firstOfItsVisit({ visitId }: FoundEntry, index: number, all: readonly FoundEntry[]): boolean {
  return visitId === null || all.findIndex((other) => other.visitId === visitId) === index
}

/** As many as a look takes in. */
const hits = 20

export async function search(
  { reader }: QueryContext,
  { text }: InputOf<'visit.search'>,
): Promise<Result<OutputOf<'visit.search'>>> {
  const found = text.trim() === '' ? [] : await reader.search(text, 2 * hits)
  // A car in the yard is found by its visit, its file and its people: it is the same car, and the visit says most of it.
  const visits = new Map(found.filter(({ kind }) => kind === 'visit').map((hit) => [hit.visitId, hit]))
  const once = [...new Set(found.map((hit) => visits.get(hit.visitId) ?? hit))].filter(firstOfItsVisit)
  return ok(
    once.slice(0, hits).map(({ id, kind, visitId, plate, title, detail, inYard }) => ({
      kind,
      recordId: id,
      visitId,
      plate,
      title,
      detail,
      inYard,
    })),
  )
}
