/** Everything that can fall due: for whom, what causes it, what answers it. The due times are in `clock/due`. */
import { taskKinds, type Role, type TaskKind } from '#electron/contract/states'

export interface TaskRule {
  forRole: Role
  /** Goes to the visit's own advisor, when there is one, rather than to the whole role. */
  forItsAdvisor: boolean
  /** Events of the shop's memory that open it, and that close it. */
  openedBy: readonly string[]
  closedBy: readonly string[]
}

export const taskRules: Record<TaskKind, TaskRule> = {
  // S:255: ten seconds from the card to *I take this one*.
  take_arrival: {
    forRole: 'advisor',
    forItsAdvisor: false,
    openedBy: ['visit.arrived'],
    closedBy: ['visit.taken', 'visit.left_unserved', 'visit.overridden'],
  },
  // S:262: every half hour while the car is in work. One is open per car.
  progress_check: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['order.started', 'order.resumed', 'progress.answered'],
    closedBy: ['progress.answered', 'order.paused', 'order.finished', 'order.stopped'],
  },
  // S:168: once between half and four fifths of the planned time.
  mid_check: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['order.started'],
    closedBy: ['progress.answered', 'order.finished', 'order.stopped'],
  },
  // S:165: the customer is asked at once.
  answer_add_on: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['add_on.proposed'],
    closedBy: ['add_on.approved', 'add_on.declined', 'add_on.withdrawn'],
  },
  // S:165: a refusal is told to the workshop; time and person are kept.
  tell_workshop: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['add_on.declined'],
    closedBy: ['add_on.workshop_told'],
  },
  // S:171 S:264.
  recheck: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['order.parked'],
    closedBy: ['order.rechecked'],
  },
  // S:172: ready or late, the customer hears of it by then.
  pickup_call: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['order.started'],
    closedBy: ['contact.made', 'order.delivered'],
  },
  // S:67.
  road_test_return: {
    forRole: 'foreman',
    forItsAdvisor: false,
    openedBy: ['road_test.out'],
    closedBy: ['road_test.back'],
  },
  // R15: a paused car is asked about when its reason is due, and daily.
  pause_due: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['order.paused'],
    closedBy: ['order.resumed', 'order.stopped'],
  },
  // W3: left for a part to come.
  left_over_item: {
    forRole: 'advisor',
    forItsAdvisor: true,
    openedBy: ['order.stopped'],
    closedBy: ['left_over.settled'],
  },
  // S:11: at the agreed time, never later than day 3.
  follow_up_call: {
    forRole: 'follow_up_clerk',
    forItsAdvisor: false,
    openedBy: ['order.delivered'],
    closedBy: ['follow_up.called'],
  },
}

/** Kinds of task that an event answers. */
export function tasksClosedBy(event: string): TaskKind[] {
  return taskKinds.filter((kind) => taskRules[kind].closedBy.includes(event))
}
