import { describe, expect, it } from 'vitest'
import { blockerCodes } from '#electron/contract/blockers'
import { orderStates } from '#electron/contract/states'
import {
  mayLeave,
  releaseBlockers,
  withoutCard,
  type ReleaseFacts,
  type ReleaseOrder,
} from '#electron/domain/release/blockers'

const delivered: ReleaseOrder = {
  number: 'RO-20261123-007',
  state: 'delivered',
  signed: true,
  addOnsUndecided: 0,
  phoneConsentsOpen: 0,
  gateOpen: null,
  gateFailed: false,
  wash: true,
  settled: true,
  settlementSigned: true,
  insurancePapersComplete: true,
  voucherIssued: true,
  voucherSettled: true,
}
const washing: ReleaseOrder = {
  ...delivered,
  state: 'washing',
  settled: false,
  settlementSigned: false,
  voucherSettled: false,
}
const nothingTaken = { keys: null, documentsOut: 0, belongingsOut: { count: 0, box: null } }
const everythingTaken = {
  keys: { count: 2, slot: 12, state: 'in_slot' },
  documentsOut: 1,
  belongingsOut: { count: 2, box: 4 },
} as const
const inService = (...orders: ReleaseOrder[]): ReleaseFacts => ({
  visitState: 'in_service',
  outcome: null,
  card: { number: '027', state: 'with_reception' },
  orders,
  ...nothingTaken,
})
const mayGetCardBack = (facts: ReleaseFacts) => withoutCard(releaseBlockers(facts)).length === 0
const codes = (facts: ReleaseFacts) => releaseBlockers(facts).map(({ code }) => code)

describe('what holds a car', () => {
  it('in the wash, without its card, is every reason there is, and no sum of money', () => {
    const blockers = releaseBlockers({ ...inService(washing), ...everythingTaken })
    expect(blockers).toEqual([
      { code: 'CARD_AT_RECEPTION', station: 'reception', params: { number: '027' } },
      { code: 'WASH_OPEN', station: 'workshop', params: { order: 'RO-20261123-007' } },
      { code: 'RECHECK_OPEN', station: 'reception', params: { order: 'RO-20261123-007' } },
      { code: 'SETTLEMENT_NOT_COVERED', station: 'cashier', params: { order: 'RO-20261123-007' } },
      { code: 'SETTLEMENT_UNSIGNED', station: 'reception', params: { order: 'RO-20261123-007' } },
      { code: 'VOUCHER_NOT_RETURNED', station: 'reception', params: { order: 'RO-20261123-007' } },
      { code: 'KEYS_NOT_RETURNED', station: 'reception', params: { count: 2, slot: 12 } },
      { code: 'DOCUMENTS_NOT_RETURNED', station: 'reception', params: { count: 1 } },
      { code: 'BELONGINGS_NOT_RETURNED', station: 'reception', params: { count: 2, box: 4 } },
    ])
    expect(JSON.stringify(blockers)).not.toMatch(/fen|amount|¥/i)
  })

  it('in inspection is the gate that is next, or the one that failed', () => {
    const inspected = { ...washing, state: 'in_inspection', gateOpen: 'final' } as const
    expect(releaseBlockers(inService(inspected))).toContainEqual({
      code: 'QUALITY_GATE_OPEN',
      station: 'workshop',
      params: { order: 'RO-20261123-007', gate: 'final' },
    })
    const failed = codes(inService({ ...inspected, state: 'in_progress', gateFailed: true }))
    expect(failed).toEqual(expect.arrayContaining(['WORK_UNFINISHED', 'QUALITY_GATE_FAILED']))
    expect(failed).not.toContain('QUALITY_GATE_OPEN')
  })

  it('asks for no wash that nobody wanted', () => {
    expect(codes(inService({ ...washing, state: 'in_progress', gateOpen: 'self', wash: false }))).not.toContain(
      'WASH_OPEN',
    )
  })

  it('is a consent given by phone, an undecided add-on, or lines nobody signed', () => {
    expect(codes(inService({ ...delivered, phoneConsentsOpen: 1 }))).toContain('PHONE_CONSENT_OPEN')
    expect(codes(inService({ ...delivered, addOnsUndecided: 2 }))).toContain('ADD_ON_UNDECIDED')
    expect(codes(inService({ ...delivered, signed: false }))).toContain('ORDER_UNSIGNED')
  })

  it('is an insurance car’s papers until they are complete (S:259)', () => {
    const withoutPapers = inService({ ...delivered, insurancePapersComplete: false })
    expect(codes(withoutPapers)).toContain('INSURANCE_PAPERS_INCOMPLETE')
    expect(codes(inService(delivered))).not.toContain('INSURANCE_PAPERS_INCOMPLETE')
  })

  it('is a car that is ready and was not delivered, even if nothing has to be given back', () => {
    expect(codes(inService({ ...delivered, state: 'ready' }))).toContain('DELIVERY_OPEN')
  })

  it('is a second order as much as the first', () => {
    expect(codes(inService(delivered, { ...delivered, state: 'quoted' }))).toContain('ORDER_UNSIGNED')
  })

  it('is a lost card until another takes its place', () => {
    const facts = inService(delivered)
    expect(codes({ ...facts, card: { number: '027', state: 'lost' } })).toEqual(['CARD_LOST'])
  })

  it('says keys are not in the cabinet when they are elsewhere', () => {
    const facts = inService(delivered)
    expect(releaseBlockers({ ...facts, keys: { count: 1, slot: 12, state: 'with_workshop' } })).toContainEqual({
      code: 'KEYS_NOT_RETURNED',
      station: 'reception',
      params: { count: 1, slot: 0 },
    })
  })
})

describe('a visitor', () => {
  const visitor: ReleaseFacts = {
    visitState: 'with_advisor',
    outcome: null,
    card: { number: '027', state: 'with_visitor' },
    orders: [],
    ...nothingTaken,
  }

  it('whom reception has not finished with is held by that alone', () => {
    expect(codes({ ...visitor, visitState: 'arrived' })).toEqual(['RECEPTION_NOT_FINISHED'])
    expect(codes(visitor)).toEqual(['RECEPTION_NOT_FINISHED'])
  })
  it('who only asked may be cleared, an unsigned estimate notwithstanding', () => {
    const asked = { ...visitor, outcome: 'enquiry' } as const
    expect(mayGetCardBack(asked)).toBe(true)
    expect(mayGetCardBack({ ...asked, orders: [{ ...washing, state: 'quoted' }] })).toBe(true)
  })
  it('who declined or cancelled is held only by what was taken', () => {
    const orders = [
      { ...washing, state: 'declined' },
      { ...washing, state: 'cancelled' },
    ] as const
    const declined: ReleaseFacts = { ...visitor, card: { number: '027', state: 'with_reception' }, orders }
    expect(codes(declined)).toEqual(['CARD_AT_RECEPTION'])
    expect(withoutCard(releaseBlockers({ ...declined, ...everythingTaken })).map(({ code }) => code)).toEqual([
      'KEYS_NOT_RETURNED',
      'DOCUMENTS_NOT_RETURNED',
      'BELONGINGS_NOT_RETURNED',
    ])
  })
  it('cannot turn a signed order into an enquiry', () => {
    expect(codes({ ...visitor, outcome: 'enquiry', orders: [{ ...washing, state: 'authorized' }] })).toContain(
      'WORK_UNFINISHED',
    )
  })
  it('who keeps the card during a repair is told so', () => {
    expect(codes({ ...inService(delivered), card: { number: '027', state: 'with_visitor' } })).toEqual([
      'CARD_NOT_CLEARED',
    ])
  })
})

describe('GO', () => {
  it('needs a cleared visit and an empty list', () => {
    const cleared: ReleaseFacts = {
      ...inService(delivered),
      visitState: 'cleared',
      outcome: 'delivered',
      card: { number: '027', state: 'cleared_to_leave' },
    }
    expect(mayLeave('cleared', releaseBlockers(cleared))).toBe(true)
    expect(mayLeave('in_service', releaseBlockers(cleared))).toBe(false)
    expect(mayLeave('cleared', releaseBlockers({ ...cleared, documentsOut: 1 }))).toBe(false)
  })
  it('is possible from no state of an order but delivered, declined or cancelled', () => {
    for (const state of orderStates) {
      const free = mayGetCardBack(inService({ ...delivered, state, wash: false }))
      expect(free, state).toBe(['delivered', 'declined', 'cancelled'].includes(state))
    }
  })
})

describe('the list', () => {
  it('keeps one order on every screen and names no reason twice for one order', () => {
    const found = codes({
      ...inService({ ...washing, state: 'in_progress', gateOpen: 'self', addOnsUndecided: 1 }),
      ...everythingTaken,
    })
    expect(found).toEqual(blockerCodes.filter((code) => found.includes(code)))
    expect(new Set(found).size).toBe(found.length)
  })
})
