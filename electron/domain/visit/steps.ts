/** The page of a visit grows with the process: which step is done, which is open, and why another is not yet. */
import type { ExitCardState, OrderState, VisitState } from '#electron/contract/states'
import type { VisitStep } from '#electron/contract/visit'

export interface StepFacts {
  visitState: VisitState
  cardState: ExitCardState | null
  customerKnown: boolean
  complaintWritten: boolean
  walkAroundDone: boolean
  belongingsListed: boolean
  keysRegistered: boolean
  intakeSigned: boolean
  /** The visit's newest order, null before its estimate. */
  order: {
    state: OrderState
    hasLines: boolean
    promised: boolean
    signed: boolean
    needsConsent: boolean
    settled: boolean
  } | null
}

export interface StepView {
  step: VisitStep
  state: 'done' | 'open' | 'not_yet'
  /** The step that has to come first; null unless `not_yet`. */
  waitsFor: VisitStep | null
}

const beyondWorkshop: readonly OrderState[] = ['rechecking', 'ready', 'delivered']
const received: readonly OrderState[] = [
  'in_workshop',
  'dispatched',
  'accepted',
  'in_progress',
  'paused',
  'in_inspection',
  'washing',
  ...beyondWorkshop,
]

interface Rule {
  step: VisitStep
  done: (facts: StepFacts) => boolean
  /** All of these come first. */
  after: readonly VisitStep[]
}

const rules: readonly Rule[] = [
  { step: 'greeting', done: (f) => f.visitState !== 'arrived', after: [] },
  { step: 'customer', done: (f) => f.customerKnown, after: ['greeting'] },
  { step: 'complaint', done: (f) => f.complaintWritten, after: ['greeting'] },
  // S:258: the exit card is taken from every repair customer.
  { step: 'card', done: (f) => f.cardState !== null && f.cardState !== 'with_visitor', after: ['greeting'] },
  { step: 'walk_around', done: (f) => f.walkAroundDone, after: ['customer'] },
  { step: 'belongings', done: (f) => f.belongingsListed, after: ['customer'] },
  { step: 'keys', done: (f) => f.keysRegistered, after: ['customer'] },
  { step: 'intake_signature', done: (f) => f.intakeSigned, after: ['walk_around', 'belongings', 'keys'] },
  { step: 'estimate', done: (f) => f.order?.hasLines === true, after: ['customer', 'complaint'] },
  { step: 'promise', done: (f) => f.order?.promised === true, after: ['estimate'] },
  {
    step: 'signature',
    done: (f) => f.order?.signed === true && !f.order.needsConsent,
    after: ['promise', 'card', 'intake_signature'],
  },
  { step: 'hand_over', done: (f) => f.order !== null && received.includes(f.order.state), after: ['signature'] },
  {
    step: 'in_workshop',
    done: (f) => f.order !== null && beyondWorkshop.includes(f.order.state),
    after: ['hand_over'],
  },
  {
    step: 'recheck',
    done: (f) => f.order?.state === 'ready' || f.order?.state === 'delivered',
    after: ['in_workshop'],
  },
  { step: 'settlement', done: (f) => f.order?.settled === true, after: ['hand_over'] },
  { step: 'delivery', done: (f) => f.order?.state === 'delivered', after: ['recheck', 'settlement'] },
]

/** @returns every step in the order of the process */
export function visitStepsOf(facts: StepFacts): StepView[] {
  const done = new Set(rules.filter((rule) => rule.done(facts)).map((rule) => rule.step))
  return rules.map(({ step, after }) => {
    if (done.has(step)) return { step, state: 'done', waitsFor: null }
    const waitsFor = after.find((earlier) => !done.has(earlier)) ?? null
    return { step, state: waitsFor ? 'not_yet' : 'open', waitsFor }
  })
}
