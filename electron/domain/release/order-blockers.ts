import type { BlockerCode } from '#electron/contract/blockers'
import type { OrderState, Station } from '#electron/contract/states'
import { courseBetween } from '../order/course'
import type { RefusalParams } from '../result'
import type { ReleaseBlocker, ReleaseOrder } from './blockers'

const dropped: readonly OrderState[] = ['declined', 'cancelled']
const neverSigned = courseBetween('draft', 'quoted')
const beforeWorkDone = courseBetween('authorized', 'paused')
const beforeGatesPassed = courseBetween('authorized', 'in_inspection')
const beforeWashed = courseBetween('authorized', 'washing')
const beforeRechecked = courseBetween('authorized', 'rechecking')

/**
 * Everything about one order that is still open, also what comes later in its course: a car at the barrier hears every reason.
 *
 * @param noRepair the visit ends as an enquiry or declined: an estimate that was never signed holds nobody
 */
export function orderBlockers(order: ReleaseOrder, noRepair: boolean): ReleaseBlocker[] {
  const { state } = order
  if (dropped.includes(state)) return []
  const found: ReleaseBlocker[] = []
  const add = (code: BlockerCode, station: Station, params: RefusalParams = {}) =>
    found.push({ code, station, params: { order: order.number, ...params } })

  if (neverSigned.includes(state)) {
    if (!noRepair) add('ORDER_UNSIGNED', 'reception')
    return found
  }
  if (!order.signed) add('ORDER_UNSIGNED', 'reception')
  if (order.addOnsUndecided > 0) add('ADD_ON_UNDECIDED', 'reception', { count: order.addOnsUndecided })
  if (order.phoneConsentsOpen > 0) add('PHONE_CONSENT_OPEN', 'reception')
  if (beforeWorkDone.includes(state)) add('WORK_UNFINISHED', 'workshop')
  if (beforeGatesPassed.includes(state) && order.gateOpen !== null)
    add(order.gateFailed ? 'QUALITY_GATE_FAILED' : 'QUALITY_GATE_OPEN', 'workshop', { gate: order.gateOpen })
  if (beforeWashed.includes(state) && order.wash) add('WASH_OPEN', 'workshop')
  if (beforeRechecked.includes(state)) add('RECHECK_OPEN', 'reception')
  if (!order.settled) add('SETTLEMENT_NOT_COVERED', 'cashier')
  if (!order.settlementSigned) add('SETTLEMENT_UNSIGNED', 'reception')
  // S:259: without cash a car leaves only with complete papers.
  if (!order.insurancePapersComplete) add('INSURANCE_PAPERS_INCOMPLETE', 'reception')
  if (order.voucherIssued && !order.voucherSettled) add('VOUCHER_NOT_RETURNED', 'reception')
  // Without it, a car with nothing to give back could be cleared and never delivered.
  if (state === 'ready') add('DELIVERY_OPEN', 'reception')
  return found
}
