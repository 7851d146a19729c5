/**
 * The shop as domain.md tells it, without a database: three cards, three cars, and what may happen to them. Written from the paper and
 * not from the services, so that the two can disagree. A step answers whether it may happen now; `undefined` where the paper leaves it open.
 */
export interface CardModel {
  number: string
  state: 'in_rack' | 'with_visitor' | 'with_reception' | 'cleared_to_leave'
}

export interface VisitModel {
  id: string
  plate: string
  state: 'arrived' | 'with_advisor' | 'in_service' | 'cleared' | 'departed'
  card: CardModel
  /** Customer and vehicle are on file. */
  filed: boolean
  /** Walk-around, belongings and keys are signed for. */
  intake: boolean
  orderId: string
  order:
    | 'none'
    | 'authorized'
    | 'in_workshop'
    | 'dispatched'
    | 'accepted'
    | 'in_progress'
    | 'paused'
    | 'in_inspection'
    | 'washing'
    | 'rechecking'
    | 'ready'
    | 'delivered'
    | 'cancelled'
  /** Quality gates passed since the work was last finished. */
  gates: number
  washing: boolean
  settlementId: string
  settlement: 'none' | 'open' | 'covered' | 'closed'
  paid: boolean
  called: boolean
  deliveryStarted: boolean
  settlementSigned: boolean
}

export interface ShopModel {
  cards: CardModel[]
  /** Every visit, departed ones too. */
  visits: VisitModel[]
}

export const newShop = (numbers: readonly string[]): ShopModel => ({
  cards: numbers.map((number) => ({ number, state: 'in_rack' })),
  visits: [],
})

export const isOpen = (visit: VisitModel) => visit.state !== 'departed'

/** An arrival for repair: its card goes with the visitor. */
export function arrive(shop: ShopModel, id: string, plate: string, card: CardModel): VisitModel {
  card.state = 'with_visitor'
  const visit: VisitModel = {
    id,
    plate,
    state: 'arrived',
    card,
    filed: false,
    intake: false,
    orderId: '',
    order: 'none',
    gates: 0,
    washing: false,
    settlementId: '',
    settlement: 'none',
    paid: false,
    called: false,
    deliveryStarted: false,
    settlementSigned: false,
  }
  shop.visits.push(visit)
  return visit
}

function leave(visit: VisitModel): void {
  visit.state = 'departed'
  visit.card.state = 'in_rack'
}

/** Back with the team: the three gates start again, a covered settlement is open again, and what was begun of the delivery is over. */
function backToWork(visit: VisitModel): void {
  visit.order = 'in_progress'
  visit.gates = 0
  visit.washing = false
  visit.called = false
  visit.deliveryStarted = false
  visit.settlementSigned = false
  if (visit.settlement === 'covered') visit.settlement = 'open'
}

interface Step {
  /** Whether the shop lets it happen now; undefined where the paper does not say. */
  may: (visit: VisitModel) => boolean | undefined
  happens: (visit: VisitModel) => void
}

type OrderState = VisitModel['order']
const afterGates: OrderState[] = ['washing', 'rechecking', 'ready']
const inWork: OrderState[] = ['in_progress', 'paused', 'in_inspection']
const beforeTeam: OrderState[] = ['authorized', 'in_workshop', 'dispatched', 'accepted']

/** An order's step from exactly these states. */
const from = (...states: OrderState[]) => {
  return (visit: VisitModel) => (visit.order === 'none' ? undefined : states.includes(visit.order))
}
const gate = (passed: number) => (visit: VisitModel) =>
  visit.order === 'none' ? undefined : visit.order === 'in_inspection' && visit.gates === passed
const to = (state: OrderState) => (visit: VisitModel) => {
  visit.order = state
}

/** In the order in which a car without trouble goes through them. */
export const steps = {
  take: {
    may: ({ state }) => state === 'arrived',
    happens: (visit) => {
      visit.state = 'with_advisor'
    },
  },
  file: {
    may: ({ state }) => (state === 'arrived' ? false : state === 'with_advisor' ? true : undefined),
    happens: (visit) => {
      visit.filed = true
    },
  },
  takeCard: {
    may: ({ state, card, filed }) => {
      if (state === 'arrived' || card.state === 'with_reception') return false
      return state === 'with_advisor' && filed && card.state === 'with_visitor' ? true : undefined
    },
    happens: ({ card }) => {
      card.state = 'with_reception'
    },
  },
  intake: {
    may: (visit) => (visit.state === 'with_advisor' && visit.filed && !visit.intake ? true : undefined),
    happens: (visit) => {
      visit.intake = true
    },
  },
  order: {
    may: (visit) => (visit.state === 'with_advisor' && visit.intake && visit.order === 'none' ? true : undefined),
    happens: to('authorized'),
  },
  receive: {
    may: (visit) => {
      if (visit.order === 'none') return undefined
      return visit.order === 'authorized' && visit.card.state === 'with_reception' && visit.intake
    },
    happens: (visit) => {
      visit.order = 'in_workshop'
      visit.state = 'in_service'
    },
  },
  dispatch: {
    // A foreman may think again until the work has begun; the paper is silent on it.
    may: (visit) => (['dispatched', 'accepted'].includes(visit.order) ? undefined : from('in_workshop')(visit)),
    happens: to('dispatched'),
  },
  accept: { may: from('dispatched'), happens: to('accepted') },
  start: { may: from('accepted'), happens: to('in_progress') },
  finish: {
    may: from('in_progress'),
    happens: (visit) => {
      visit.order = 'in_inspection'
      visit.gates = 0
    },
  },
  selfCheck: {
    may: gate(0),
    happens: (visit) => {
      visit.gates = 1
    },
  },
  leaderCheck: {
    may: gate(1),
    happens: (visit) => {
      visit.gates = 2
    },
  },
  finalInspection: {
    may: gate(2),
    happens: (visit) => {
      visit.gates = 3
      visit.order = 'washing'
    },
  },
  openSettlement: {
    may: ({ order, settlement }) => {
      if (order === 'none' || order === 'delivered') return undefined
      if (afterGates.includes(order)) return true
      // One that is there already may be looked at, also while its car is back in work.
      return settlement === 'none' ? false : undefined
    },
    happens: (visit) => {
      if (visit.settlement === 'none') visit.settlement = 'open'
    },
  },
  pay: {
    may: ({ settlement, paid, order }) => {
      if (settlement === 'none') return undefined
      if (settlement !== 'open' || paid) return false
      return afterGates.includes(order) ? true : undefined
    },
    happens: (visit) => {
      visit.paid = true
    },
  },
  cover: {
    may: ({ settlement, paid, order }) => {
      if (settlement === 'none') return undefined
      if (settlement !== 'open' || !paid) return false
      return afterGates.includes(order) ? true : undefined
    },
    happens: (visit) => {
      visit.settlement = 'covered'
    },
  },
  startWash: {
    may: (visit) => (visit.washing ? undefined : from('washing')(visit)),
    happens: (visit) => {
      visit.washing = true
    },
  },
  park: {
    may: (visit) => {
      if (visit.order === 'none' || visit.order === 'rechecking') return undefined
      return visit.order === 'washing' && visit.washing
    },
    happens: to('rechecking'),
  },
  recheck: { may: from('rechecking'), happens: to('ready') },
  call: {
    // Only after the re-check (S:171 S:264).
    may: from('ready'),
    happens: (visit) => {
      visit.called = true
    },
  },
  startDelivery: {
    may: (visit) => {
      if (visit.order === 'none' || visit.deliveryStarted) return undefined
      if (visit.order !== 'ready') return false
      return visit.settlement === 'covered' && visit.called ? true : undefined
    },
    happens: (visit) => {
      visit.deliveryStarted = true
    },
  },
  signSettlement: {
    may: (visit) => (visit.deliveryStarted && visit.settlement === 'covered' ? true : undefined),
    happens: (visit) => {
      visit.settlementSigned = true
    },
  },
  handOver: {
    may: (visit) => {
      if (visit.order === 'none') return undefined
      return (
        visit.order === 'ready' && visit.deliveryStarted && visit.settlement === 'covered' && visit.settlementSigned
      )
    },
    happens: (visit) => {
      visit.order = 'delivered'
      visit.settlement = 'closed'
    },
  },
  returnCard: {
    may: ({ state, card, order }) => {
      if (card.state !== 'with_reception') return card.state === 'with_visitor' ? undefined : false
      if (state === 'in_service') return order === 'delivered'
      // Nothing but the card was taken, or an order holds it.
      return order === 'none' ? undefined : false
    },
    happens: (visit) => {
      visit.state = 'cleared'
      visit.card.state = 'cleared_to_leave'
    },
  },

  // What does not lead on.
  leaveUnserved: { may: ({ state }) => state === 'arrived', happens: leave },
  enquiry: {
    may: (visit) => {
      if (visit.state === 'arrived') return false
      return visit.state === 'with_advisor' &&
        visit.order === 'none' &&
        visit.card.state === 'with_visitor' &&
        !visit.intake
        ? true
        : undefined
    },
    happens: (visit) => {
      visit.state = 'cleared'
      visit.card.state = 'cleared_to_leave'
    },
  },
  pause: { may: from('in_progress'), happens: to('paused') },
  resume: { may: from('paused'), happens: to('in_progress') },
  failSelfCheck: { may: gate(0), happens: backToWork },
  failFinalInspection: { may: gate(2), happens: backToWork },
  trouble: { may: from('rechecking', 'ready'), happens: backToWork },
  cancel: {
    may: ({ order }) => {
      if (beforeTeam.includes(order)) return undefined
      return order === 'none' || order === 'cancelled'
        ? undefined
        : !inWork.concat(afterGates, 'delivered').includes(order)
    },
    happens: to('cancelled'),
  },
} satisfies Record<string, Step>

export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[] // exactly its keys: it is a literal

/** What a car without trouble does next; undefined when it is cleared. */
export function nextStep(visit: VisitModel): StepName | undefined {
  const road = stepNames.slice(0, stepNames.indexOf('leaveUnserved'))
  const doneAlready: Partial<Record<StepName, boolean>> = {
    file: visit.filed,
    openSettlement: visit.settlement !== 'none',
    call: visit.called,
    signSettlement: visit.settlementSigned,
    // An order without anything taken in is not on the road.
    order: !visit.intake || visit.card.state !== 'with_reception',
  }
  return road.find((name) => !doneAlready[name] && steps[name].may(visit) === true)
}

/** GO only for a card that is cleared; whatever else is out is stopped. */
export function scanAtGate(shop: ShopModel, card: CardModel): 'plate' | 'go' | 'stop' {
  if (card.state === 'in_rack') return 'plate'
  const visit = shop.visits.find((each) => isOpen(each) && each.card === card)
  if (card.state !== 'cleared_to_leave' || !visit) return 'stop'
  leave(visit)
  return 'go'
}
