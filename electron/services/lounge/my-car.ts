import type { MyCarView } from '#electron/contract/lounge'
import { maskedPlate } from '#electron/contract/plate'
import type { OpeningTimes } from '#electron/domain/clock/opening-hours'
import { publicStage } from '#electron/domain/lounge/stage'
import { promiseWith } from '#electron/domain/order/add-on'
import { addOnEffect, orderTotals } from '#electron/domain/order/totals'
import type { AddOn } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { loadByOrder, type LoadedOrder } from '../visit/load'
import { carName } from '../visit/row'
import { lateBy } from './late'
import type { Look } from './looks'

/** One's own car: its stage, what is agreed and what it costs so far, and what waits for an answer. */
export async function myCar({ reader, now, settings }: QueryContext, look: Look): Promise<Result<MyCarView>> {
  const found = await loadByOrder(reader, look.orderId)
  if (!found || found.loaded.visit.state === 'departed') return refuse('LOUNGE_SESSION_OVER')
  const { visit, vehicle } = found.loaded
  const { order, addOns, settlement } = found.mine
  const agreed = agreedLines(found.mine)
  return ok({
    maskedPlate: maskedPlate(visit.plate),
    car: carName(vehicle),
    orderNumber: order.number,
    stage: publicStage(order.state),
    orderState: order.state,
    promisedAt: order.promisedAt,
    lateMinutes: lateBy(order, now),
    items: agreed.map(({ name, addOnId }) => ({ name, addOn: addOnId !== null })),
    agreedFen: orderTotals(agreed, order).totalFen,
    covered: settlement !== null && settlement.state !== 'open',
    advisorName: (visit.advisorId !== null && (await reader.staff.get(visit.advisorId))?.name) || '',
    addOns: addOns.filter(isShown).map((addOn) => addOnOf(found.mine, addOn, settings)),
    mayAnswer: look.byVoucher,
  })
}

/** What the workshop proposes is the advisor's to ask; only then the customer hears of it. */
function isShown({ state }: AddOn): boolean {
  return state === 'asked' || state === 'approved' || state === 'declined'
}

function addOnOf(mine: LoadedOrder, addOn: AddOn, times: OpeningTimes): MyCarView['addOns'][number] {
  const { order } = mine
  const { promisedAt } = order
  const own = mine.lines.filter(({ addOnId }) => addOnId === addOn.id)
  const others = agreedLines(mine).filter(({ addOnId }) => addOnId !== addOn.id)
  return {
    ...addOn,
    ...addOnEffect(others, own, order),
    newPromisedAt:
      addOn.state === 'asked' && promisedAt !== null ? promiseWith(addOn.extraMinutes, promisedAt, times) : promisedAt,
  }
}

function agreedLines({ lines }: LoadedOrder) {
  return lines.filter(({ state }) => state === 'agreed')
}
