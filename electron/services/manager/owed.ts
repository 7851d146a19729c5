/** Money that has not come in. */
import type { TodayRow } from '#electron/contract/manager'
import { balanceOf } from '#electron/domain/settlement/balance'
import { maySettle } from '#electron/domain/settlement/machine'
import { byId } from '../look-ups'
import { isCovered } from '../settlement/covered'
import { figuresNow, figuresOf } from '../settlement/figures'
import { visitsOwing } from '../settlement/owing'
import { loadVisit } from '../visit/load'
import { visitRows } from '../visit/rows'
import { carOf, type Day } from './day'

export async function owed(day: Day): Promise<TodayRow[]> {
  return [...(await unpaid(day)), ...(await onAccount(day))]
}

/** The work is finished, or a payment was reversed since, and nobody has paid yet; also of a car that a manager let go. */
async function unpaid({ reader }: Day): Promise<TodayRow[]> {
  const cars = await visitRows(reader, { id: await visitsOwing(reader) })
  const rows: TodayRow[] = []
  for (const car of cars) {
    const loaded = await loadVisit(reader, car.visitId)
    for (const mine of loaded?.orders ?? []) {
      if (!maySettle(mine.order.state) && mine.settlement?.state !== 'closed') continue
      if (isCovered(mine)) continue
      const figures = mine.settlement ? figuresNow(mine, mine.settlement) : figuresOf(mine)
      const { dueFen } = balanceOf(figures, mine.payments)
      const at = mine.checks.at(-1)?.at ?? car.arrivedAt
      if (dueFen > 0) rows.push({ what: 'unpaid', ...carOf(car), orderNumber: mine.order.number, fen: dueFen, at })
    }
  }
  return rows
}

/** Signed for today: what is paid later is an account's affair. */
async function onAccount({ reader, from }: Day): Promise<TodayRow[]> {
  const settlements = await reader.settlements.list(
    { onAccountFen: { gt: 0 }, coveredAt: { gte: from } },
    { orderBy: [['coveredAt', 'asc']] },
  )
  const orders = byId(await reader.repairOrders.list({ id: settlements.map(({ orderId }) => orderId) }))
  const cars = await visitRows(reader, { id: [...new Set(settlements.map(({ visitId }) => visitId))] })
  return settlements.flatMap(({ visitId, orderId, onAccountFen, coveredAt }) => {
    const car = cars.find((row) => row.visitId === visitId)
    const orderNumber = orders.get(orderId)?.number ?? ''
    return car && coveredAt !== null
      ? [{ what: 'on_account', ...carOf(car), orderNumber, fen: onAccountFen, at: coveredAt }]
      : []
  })
}
