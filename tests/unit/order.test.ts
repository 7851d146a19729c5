import { describe, expect, it } from 'vitest'
import type { OrderState } from '#electron/contract/states'
import { openEvents, transition } from '#electron/domain/machine'
import { agreedLines } from '#electron/domain/order/consent'
import { addOnMachine, mayHaveAddOn } from '#electron/domain/order/add-on'
import { courseBetween } from '#electron/domain/order/course'
import { orderMachine, type OrderEvent, type OrderFacts } from '#electron/domain/order/machine'

const allWell: OrderFacts = {
  hasLines: true,
  customerKnown: true,
  promised: true,
  needsConsent: false,
  towIn: false,
  cardWithReception: true,
  intakeSigned: true,
  keysRegistered: true,
  onRoadTest: false,
  gatesPassed: true,
  wash: true,
  washStarted: true,
  parked: true,
  addOnsDecided: true,
  agreedByPhone: false,
  phoneConsentsCountersigned: true,
  voucherSettled: true,
  settlementCovered: true,
  settlementSigned: true,
  insurancePapersComplete: true,
}
const go = (state: OrderState, event: OrderEvent, change: Partial<OrderFacts> = {}) =>
  transition(orderMachine, state, event, { ...allWell, ...change })

function travel(from: OrderState, ...events: OrderEvent[]): OrderState[] {
  const passed = [from]
  for (const event of events) {
    const next = go(passed.at(-1) ?? from, event)
    if (!next.ok) throw new Error(`${event}: ${next.refusal.code}`)
    passed.push(next.value)
  }
  return passed
}

it('the states of an order stand in the order of its course, on which every stretch of it relies', () => {
  expect(courseBetween('draft', 'delivered')).toEqual([
    ...['draft', 'quoted', 'authorized', 'in_workshop', 'dispatched', 'accepted', 'in_progress', 'paused'],
    ...['in_inspection', 'washing', 'rechecking', 'ready', 'delivered'],
  ])
  expect(courseBetween('accepted', 'in_inspection')).toEqual(['accepted', 'in_progress', 'paused', 'in_inspection'])
})

describe('a repair order', () => {
  it('goes from the estimate to the delivered car', () => {
    expect(
      travel(
        'draft',
        'quote',
        'sign',
        'hand_over',
        'dispatch',
        'accept',
        'start',
        'finish',
        'pass_gates',
        'start_wash',
        'park',
        'pass_recheck',
        'deliver',
      ),
    ).toEqual([
      'draft',
      'quoted',
      'authorized',
      'in_workshop',
      'dispatched',
      'accepted',
      'in_progress',
      'in_inspection',
      'washing',
      'washing',
      'rechecking',
      'ready',
      'delivered',
    ])
  })

  it('skips the wash when the customer did not want it', () => {
    expect(go('in_inspection', 'pass_gates', { wash: false })).toMatchObject({ value: 'rechecking' })
  })

  it.each<[Partial<OrderFacts>, string]>([
    [{ needsConsent: true }, 'ORDER_NEEDS_CONSENT'],
    [{ cardWithReception: false }, 'EXIT_CARD_NOT_TAKEN_IN'],
    [{ intakeSigned: false }, 'INTAKE_NOT_SIGNED'],
    [{ keysRegistered: false }, 'KEYS_NOT_REGISTERED'],
  ])('is not handed to the workshop while %o', (change, code) => {
    expect(go('authorized', 'hand_over', change)).toMatchObject({ refusal: { code } })
  })

  it('is agreed by phone only when the car came on a tow truck', () => {
    expect(go('quoted', 'agree_by_phone')).toMatchObject({ refusal: { code: 'ORDER_BY_PHONE_ONLY_FOR_TOW_IN' } })
    expect(go('quoted', 'agree_by_phone', { towIn: true })).toMatchObject({ value: 'authorized' })
  })

  it('is not signed without a promised time, a customer on file, or lines', () => {
    expect(go('quoted', 'sign', { promised: false })).toMatchObject({ refusal: { code: 'PROMISE_MISSING' } })
    expect(go('quoted', 'sign', { customerKnown: false })).toMatchObject({ refusal: { code: 'CUSTOMER_MISSING' } })
    expect(go('draft', 'quote', { hasLines: false })).toMatchObject({ refusal: { code: 'ORDER_WITHOUT_LINES' } })
  })

  it('is changed on paper until the team has the car, and by an add-on from then on', () => {
    for (const state of orderMachine.states) {
      const revisable = go(state, 'revise').ok
      expect(revisable && mayHaveAddOn(state), state).toBe(false)
    }
    expect(go('dispatched', 'revise').ok).toBe(true)
    expect(mayHaveAddOn('accepted')).toBe(true)
    expect(mayHaveAddOn('ready')).toBe(true)
    expect(mayHaveAddOn('delivered')).toBe(false)
  })

  it('does not start on work that nobody agreed to', () => {
    expect(go('accepted', 'start', { needsConsent: true })).toMatchObject({ refusal: { code: 'ORDER_NEEDS_CONSENT' } })
  })

  it('is signed as long as it has not been started, also by a team that waits for it', () => {
    for (const state of ['authorized', 'in_workshop', 'dispatched', 'accepted'] as const)
      expect(go(state, 'sign', { needsConsent: true }), state).toMatchObject({ value: state })
    expect(go('in_progress', 'sign').ok).toBe(false)
  })

  it('is not the customer’s to hear of before it stands in its bay', () => {
    expect(go('rechecking', 'pass_recheck', { parked: false })).toMatchObject({
      refusal: { code: 'FINISHED_BAY_MISSING' },
    })
  })

  it('goes back to work when a gate fails, trouble shows, or the customer objects', () => {
    expect(go('in_inspection', 'fail_gate')).toMatchObject({ value: 'in_progress' })
    expect(go('rechecking', 'report_trouble')).toMatchObject({ value: 'in_progress' })
    expect(go('ready', 'object')).toMatchObject({ value: 'in_progress' })
  })

  it('goes back to work when an add-on is approved after it was finished', () => {
    for (const state of ['in_inspection', 'washing', 'rechecking', 'ready'] as const)
      expect(go(state, 'approve_add_on'), state).toMatchObject({ value: 'in_progress' })
    expect(go('paused', 'approve_add_on')).toMatchObject({ value: 'paused' })
  })

  it('is stopped to be inspected with what was done', () => {
    expect(go('paused', 'stop')).toMatchObject({ value: 'in_inspection' })
  })

  it('is not finished while the car is out on a road test', () => {
    expect(go('in_progress', 'finish', { onRoadTest: true })).toMatchObject({ refusal: { code: 'CAR_ON_ROAD_TEST' } })
  })

  it.each<[Partial<OrderFacts>, string]>([
    [{ needsConsent: true }, 'ORDER_NEEDS_CONSENT'],
    [{ addOnsDecided: false }, 'ADD_ON_UNDECIDED'],
    [{ phoneConsentsCountersigned: false }, 'PHONE_CONSENT_NOT_COUNTERSIGNED'],
    [{ voucherSettled: false }, 'VOUCHER_OUTSTANDING'],
    [{ settlementCovered: false }, 'SETTLEMENT_NOT_COVERED'],
    [{ settlementSigned: false }, 'SETTLEMENT_UNSIGNED'],
  ])('is not delivered while %o', (change, code) => {
    expect(go('ready', 'deliver', change)).toMatchObject({ refusal: { code } })
  })

  it('is cancelled until the team starts, and not after', () => {
    expect(go('accepted', 'cancel').ok).toBe(true)
    expect(go('in_progress', 'cancel').ok).toBe(false)
  })

  it('tells the screen what may be done now', () => {
    expect(openEvents(orderMachine, 'in_progress', { ...allWell, onRoadTest: true })).toEqual([
      'pause',
      'approve_add_on',
    ])
  })
})

describe('an add-on', () => {
  const facts = { orderState: 'in_progress', hasLines: true } as const
  it('is asked, then answered once', () => {
    expect(transition(addOnMachine, 'proposed', 'approve', facts).ok).toBe(false)
    expect(transition(addOnMachine, 'proposed', 'ask', facts)).toMatchObject({ value: 'asked' })
    expect(transition(addOnMachine, 'asked', 'approve', facts)).toMatchObject({ value: 'approved' })
    expect(transition(addOnMachine, 'approved', 'decline', facts)).toMatchObject({
      refusal: { code: 'ADD_ON_ALREADY_ANSWERED' },
    })
  })
  it('is not approved once the car is delivered', () => {
    expect(transition(addOnMachine, 'asked', 'approve', { ...facts, orderState: 'delivered' })).toMatchObject({
      refusal: { code: 'ADD_ON_ORDER_NOT_OPEN' },
    })
  })
})

describe('a line', () => {
  it('is worked on and charged only when it was agreed to', () => {
    const states = ['proposed', 'agreed', 'declined', 'void', 'left_over'] as const
    expect(agreedLines(states.map((state) => ({ state })))).toEqual([{ state: 'agreed' }])
  })
})
