/** The page of a visit grows with the process: which step is done, which is open, and why another is not yet. */
import type { ExitCardState, OrderState, VisitState } from '#electron/contract/states'
import type { VisitStep } from '#electron/contract/visit/steps'
import { courseBetween } from '../order/course'

export interface StepFacts {
  visitState: VisitState
  cardState: ExitCardState | null
  customerKnown: boolean
  complaintWritten: boolean
  walkAroundDone: boolean
  belongingsListed: boolean
  keysRegistered: boolean
  intakeSigned: boolean
  /** The order that the page is about, null before its estimate. */
  order: {
    state: OrderState
    hasLines: boolean
    promised: boolean
    signed: boolean
    needsConsent: boolean
    settled: boolean
    insured: boolean
    insurancePapersComplete: boolean
  } | null
}

export interface StepView {
  step: VisitStep
  state: 'done' | 'open' | 'not_yet'
  /** The step that has to come first; null unless `not_yet`. */
  waitsFor: VisitStep | null
}

const beyondWorkshop = courseBetween('rechecking', 'delivered')
const received = courseBetween('in_workshop', 'delivered')

interface Rule {
  step: VisitStep
  done: (facts: StepFacts) => boolean
  /** All of these come first. */
  after: readonly VisitStep[]
  /** Left out where it has nothing to do; then nothing waits for it either. */
  applies?: (facts: StepFacts) => boolean
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
  // S:259: without cash a car leaves only with complete papers.
  {
    step: 'insurance_papers',
    applies: (f) => f.order?.insured === true,
    done: (f) => f.order?.insurancePapersComplete === true,
    after: ['estimate'],
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
  {
    step: 'delivery',
    done: (f) => f.order?.state === 'delivered',
    after: ['recheck', 'settlement', 'insurance_papers'],
  },
]

/** @returns every step that there is for this visit, in the order of the process */
export function visitStepsOf(facts: StepFacts): StepView[] {
  const applying = rules.filter((rule) => rule.applies?.(facts) ?? true)
  const here = new Set(applying.map((rule) => rule.step))
  const done = new Set(applying.filter((rule) => rule.done(facts)).map((rule) => rule.step))
  return applying.map(({ step, after }) => {
    if (done.has(step)) return { step, state: 'done', waitsFor: null }
    const waitsFor = after.find((earlier) => here.has(earlier) && !done.has(earlier)) ?? null
    return { step, state: waitsFor ? 'not_yet' : 'open', waitsFor }
  })
}
