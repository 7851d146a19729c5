import type { OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import { maySettle } from '#electron/domain/settlement/machine'
import type { QueryContext } from '../handler'
import { loadVisit, type LoadedOrder, type LoadedVisit } from '../visit/load'
import { carName } from '../visit/row'
import { figuresOf } from './at-hand'

type Row = OutputOf<'cashier.queue'>[number]

/** What is to be received, and what was received from cars that are still here. */
export async function queue({ reader }: QueryContext): Promise<Result<OutputOf<'cashier.queue'>>> {
  const visits = await reader.visits.list({ state: 'in_service' }, { orderBy: [['arrivedAt', 'asc']] })
  const rows: Row[] = []
  for (const { id } of visits) {
    const loaded = await loadVisit(reader, id)
    if (loaded) rows.push(...loaded.orders.flatMap((mine) => rowOf(loaded, mine)))
  }
  return ok(rows)
}

function rowOf({ visit, vehicle, sender }: LoadedVisit, mine: LoadedOrder): Row[] {
  const { order, settlement } = mine
  if (!maySettle(order.state) && order.state !== 'delivered') return []
  const state = !settlement ? 'to_open' : settlement.state === 'open' ? 'open' : 'covered'
  const figures = state === 'covered' && settlement ? settlement : figuresOf(mine)
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
