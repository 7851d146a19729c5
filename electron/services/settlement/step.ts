import type { SettlementState } from '#electron/contract/states'
import { transition } from '#electron/domain/machine'
import type { RepairOrder } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import { settlementMachine, type SettlementEvent } from '#electron/domain/settlement/machine'

/**
 * Where a step leads an order's settlement, or why it does not.
 *
 * @param dueFen what is still to be covered; 0 for steps of which the state table does not ask it
 */
export function settlementAfter(
  { state: orderState, needsConsent }: Pick<RepairOrder, 'state' | 'needsConsent'>,
  state: SettlementState,
  event: SettlementEvent,
  dueFen = 0,
): Result<SettlementState> {
  return transition(settlementMachine, state, event, { orderState, needsConsent, dueFen })
}
