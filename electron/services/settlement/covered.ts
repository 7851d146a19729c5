import { balanceOf } from '#electron/domain/settlement/balance'
import type { LoadedOrder } from '../visit/load'

/** Confirmed to the fen, and still so: a payment that was reversed after the car was handed over is due again. */
export function isCovered({ settlement, payments }: Pick<LoadedOrder, 'settlement' | 'payments'>): boolean {
  if (settlement === null || settlement.state === 'open') return false
  const confirmed = payments.filter(({ state }) => state === 'confirmed')
  return balanceOf(settlement, confirmed).dueFen <= 0
}
