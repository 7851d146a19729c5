/** Where a car is, as every screen says it: one name, one colour, one icon. */
import {
  BadgeCheck,
  CarFront,
  CircleCheckBig,
  CirclePause,
  CircleX,
  ClipboardCheck,
  ClipboardPen,
  Droplets,
  FileSignature,
  Handshake,
  Hourglass,
  LogOut,
  MessageCircleQuestionMark,
  ScanSearch,
  Send,
  UserRoundCheck,
  Wrench,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { OrderState, VisitState } from '#electron/contract/states'

/** What a colour means: tokens.css has the colours. */
export type Tone = 'arrive' | 'go' | 'stop' | 'late' | 'work' | 'wait' | 'quiet'

export type Stage =
  | 'waiting_advisor'
  | 'with_advisor'
  | 'to_sign'
  | 'to_hand_over'
  | 'to_dispatch'
  | 'to_accept'
  | 'to_start'
  | 'in_work'
  | 'waiting'
  | 'waiting_customer'
  | 'inspection'
  | 'wash'
  | 'to_recheck'
  | 'ready'
  | 'delivered'
  | 'cleared'
  | 'departed'
  | 'declined'
  | 'cancelled'

export const stageLooks: Record<Stage, { tone: Tone; icon: Component }> = {
  waiting_advisor: { tone: 'arrive', icon: CarFront },
  with_advisor: { tone: 'arrive', icon: ClipboardPen },
  to_sign: { tone: 'arrive', icon: FileSignature },
  to_hand_over: { tone: 'arrive', icon: Handshake },
  to_dispatch: { tone: 'arrive', icon: Send },
  to_accept: { tone: 'arrive', icon: UserRoundCheck },
  to_start: { tone: 'work', icon: ClipboardCheck },
  in_work: { tone: 'work', icon: Wrench },
  waiting: { tone: 'wait', icon: Hourglass },
  waiting_customer: { tone: 'wait', icon: MessageCircleQuestionMark },
  inspection: { tone: 'work', icon: ScanSearch },
  wash: { tone: 'go', icon: Droplets },
  to_recheck: { tone: 'go', icon: CirclePause },
  ready: { tone: 'go', icon: CircleCheckBig },
  delivered: { tone: 'go', icon: Handshake },
  cleared: { tone: 'go', icon: BadgeCheck },
  departed: { tone: 'quiet', icon: LogOut },
  declined: { tone: 'quiet', icon: CircleX },
  cancelled: { tone: 'quiet', icon: CircleX },
}

const byOrder: Record<OrderState, Stage> = {
  draft: 'with_advisor',
  quoted: 'to_sign',
  authorized: 'to_hand_over',
  in_workshop: 'to_dispatch',
  dispatched: 'to_accept',
  accepted: 'to_start',
  in_progress: 'in_work',
  paused: 'waiting',
  in_inspection: 'inspection',
  washing: 'wash',
  rechecking: 'to_recheck',
  ready: 'ready',
  delivered: 'delivered',
  declined: 'declined',
  cancelled: 'cancelled',
}

export interface Whereabouts {
  state: VisitState
  orderState: OrderState | null
  /** An add-on waits for the customer's answer. */
  addOnAsked: boolean
}

/** A row of the contract's visits is enough. */
export function stageOf({ state, orderState, addOnAsked }: Whereabouts): Stage {
  switch (state) {
    case 'arrived':
      return 'waiting_advisor'
    case 'departed':
      return 'departed'
    case 'cleared':
      return 'cleared'
    case 'with_advisor':
    case 'in_service':
      if (orderState === null) return 'with_advisor'
      return addOnAsked ? 'waiting_customer' : byOrder[orderState]
  }
}
