import type { OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import { maySettle } from '#electron/domain/settlement/machine'
import type { QueryContext } from '../handler'
import { isCovered } from '../settlement/covered'
import { figuresNow, figuresOf } from '../settlement/figures'
import { visitsOwing } from '../settlement/owing'
import { loadVisit, type LoadedOrder, type LoadedVisit } from '../visit/load'
import { carName } from '../visit/row'

type Row = OutputOf<'cashier.queue'>[number]

/** What is to be received, also from cars that a manager let go, and what was received from those that are still here. */
export async function queue({ reader }: QueryContext): Promise<Result<OutputOf<'cashier.queue'>>> {
  const owing = await reader.visits.list({ id: await visitsOwing(reader) })
  const inService = await reader.visits.list({ state: 'in_service' })
  const visits = [...new Map([...owing, ...inService].map((visit) => [visit.id, visit])).values()]
  const rows: Row[] = []
  for (const { id } of visits.toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))) {
    const loaded = await loadVisit(reader, id)
    if (loaded) rows.push(...loaded.orders.flatMap((mine) => rowOf(loaded, mine)))
  }
  return ok(rows)
}

function rowOf({ visit, vehicle, sender }: LoadedVisit, mine: LoadedOrder): Row[] {
  const { order, settlement } = mine
  if (!maySettle(order.state) && order.state !== 'delivered') return []
  const state = !settlement ? 'to_open' : isCovered(mine) ? 'covered' : 'open'
  if (state === 'covered' && visit.state !== 'in_service') return []
  const figures = settlement ? figuresNow(mine, settlement) : figuresOf(mine)
  return [
    {
      orderId: order.id,
      orderNumber: order.number,
      visitId: visit.id,
      plate: visit.plate,
      car: carName(vehicle),
      senderName: sender?.name ?? '',
      customersFen: figures.totalFen - figures.notCustomersFen,
      state,
      waits: visit.waits,
      onAccount: order.paymentTerms === 'on_account',
    },
  ]
}
