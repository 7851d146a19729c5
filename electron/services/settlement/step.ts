import type { SettlementState } from '#electron/contract/states'
import { transition } from '#electron/domain/machine'
import type { RepairOrder } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import { settlementMachine, type SettlementEvent } from '#electron/domain/settlement/machine'

type Order = Pick<RepairOrder, 'state' | 'needsConsent'>

/** Where a step leads an order's settlement, or why it does not. Steps of which the table asks what is still to be covered have to say it. */
export function settlementAfter(
  order: Order,
  state: SettlementState,
  event: Exclude<SettlementEvent, 'cover' | 'enter_payment'>,
): Result<SettlementState>
export function settlementAfter(
  order: Order,
  state: SettlementState,
  event: SettlementEvent,
  dueFen: number,
): Result<SettlementState>
export function settlementAfter(
  { state: orderState, needsConsent }: Order,
  state: SettlementState,
  event: SettlementEvent,
  dueFen = 0,
): Result<SettlementState> {
  return transition(settlementMachine, state, event, { orderState, needsConsent, dueFen })
}
