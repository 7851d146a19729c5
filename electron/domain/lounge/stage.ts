/** What the public screen says of a car: one of six steps, and lateness in round words. */
import type { BoardCar } from '#electron/contract/lounge'
import type { OrderState, PauseReason, PublicStage } from '#electron/contract/states'

const stages: Record<OrderState, PublicStage> = {
  draft: 'reception',
  quoted: 'reception',
  authorized: 'reception',
  in_workshop: 'dispatch',
  dispatched: 'dispatch',
  accepted: 'dispatch',
  in_progress: 'repair',
  paused: 'repair',
  in_inspection: 'inspection',
  washing: 'wash',
  rechecking: 'delivery',
  ready: 'delivery',
  delivered: 'delivery',
  declined: 'delivery',
  cancelled: 'delivery',
}

/** 接待 派工 维修 检验 洗车 交车; a visit without an order is still at reception. */
export function publicStage(state: OrderState | null): PublicStage {
  return state === null ? 'reception' : stages[state]
}

/** What is waited for, for the board's words. */
export interface BoardFacts {
  orderState: OrderState | null
  /** Why the work is paused; null when it is not. */
  pauseReason: PauseReason | null
  /** An add-on waits for the customer's answer. */
  addOnAsked: boolean
}

const pauseWords: Record<PauseReason, BoardCar['state']> = {
  part: 'waiting_part',
  customer_decision: 'waiting_customer',
  outside_work: 'waiting',
  other: 'waiting',
}

export function boardState({ orderState, pauseReason, addOnAsked }: BoardFacts): BoardCar['state'] {
  if (addOnAsked) return 'waiting_customer'
  switch (orderState) {
    case null:
    case 'draft':
    case 'quoted':
    case 'authorized':
      return 'reception'
    case 'in_workshop':
    case 'dispatched':
    case 'accepted':
      return 'waiting_dispatch'
    case 'in_progress':
      return 'in_work'
    case 'paused':
      return pauseReason === null ? 'waiting' : pauseWords[pauseReason]
    case 'in_inspection':
      return 'inspection'
    case 'washing':
      return 'wash'
    case 'rechecking':
      return 'recheck'
    case 'ready':
    case 'delivered':
    case 'declined':
    case 'cancelled':
      return 'ready'
  }
}

/** "About 20 minutes late": to the nearest five minutes, 0 when in time. Both are UTC ISO-8601. */
export function lateMinutes(promisedAt: string | null, expectedAt: string): number {
  if (promisedAt === null) return 0
  const minutes = (Date.parse(expectedAt) - Date.parse(promisedAt)) / 60_000
  return Math.max(0, Math.round(minutes / 5) * 5)
}

/** Why it is late, as the customer may know it. */
export function lateReason(
  late: number,
  { pauseReason, moreWorkAgreed }: { pauseReason: PauseReason | null; moreWorkAgreed: boolean },
): BoardCar['lateReason'] {
  if (late === 0) return 'none'
  if (pauseReason !== null) return pauseReason
  return moreWorkAgreed ? 'more_work' : 'none'
}
