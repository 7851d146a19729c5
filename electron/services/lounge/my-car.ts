import type { MyCarView } from '#electron/contract/lounge'
import { maskedPlate } from '#electron/contract/plate'
import type { OpeningTimes } from '#electron/domain/clock/opening-hours'
import { lateBy } from '#electron/domain/lounge/late'
import { boardState, lateReason, publicStage } from '#electron/domain/lounge/stage'
import { promiseWith } from '#electron/domain/order/add-on'
import { agreedLines, splitByAddOn } from '#electron/domain/order/consent'
import { addOnEffect, orderTotals } from '#electron/domain/order/totals'
import type { AddOn } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { loadByOrder, type LoadedOrder } from '../visit/load'
import { carName } from '../visit/row'
import type { Look } from './looks'
import { readyTo } from './ready-to'

/** One's own car: its stage, what is agreed and what it costs so far, and what waits for an answer. */
export async function myCar({ reader, now, settings }: QueryContext, look: Look): Promise<Result<MyCarView>> {
  const found = await loadByOrder(reader, look.orderId)
  if (!found || found.loaded.visit.state === 'departed') return refuse('LOUNGE_SESSION_OVER')
  const { visit, vehicle } = found.loaded
  const { order, addOns, settlement } = found.mine
  const agreed = agreedLines(found.mine.lines)
  const pause = await reader.pauses.first({ orderId: order.id, endedAt: null })
  const has = (state: AddOn['state']) => addOns.some((addOn) => addOn.state === state)
  const facts = { pauseReason: pause?.reason ?? null, addOnAsked: has('asked'), moreWorkAgreed: has('approved') }
  const late = lateBy(order, now)
  return ok({
    maskedPlate: maskedPlate(visit.plate),
    car: carName(vehicle),
    orderNumber: order.number,
    stage: publicStage(order.state),
    state: boardState({ orderState: order.state, ...facts }),
    promisedAt: order.promisedAt,
    lateMinutes: late,
    lateReason: lateReason(late, facts),
    items: agreed.map(({ name, addOnId }) => ({ name, addOn: addOnId !== null })),
    agreedFen: orderTotals(agreed, order).totalFen,
    readyTo: await readyTo(reader, order, settlement),
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
  const { own, others } = splitByAddOn(mine.lines, addOn.id)
  return {
    ...addOn,
    ...addOnEffect(others, own, order),
    newPromisedAt:
      addOn.state === 'asked' && promisedAt !== null ? promiseWith(addOn.extraMinutes, promisedAt, times) : promisedAt,
  }
}
