/** Every document as a person reads it on screen before it is printed again: in every language, with nothing missing. */
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest'
import { languages } from '#electron/contract/states'
import type { DocumentModel } from '#electron/documents/models/index'
import { previewOf } from '@/components/document/preview'
import type { PrintedModel } from '@/components/document/printed-models'
import { groupOf, stateOf, timesOf, whyOf } from '@/components/prints/jobs'
import { setLanguage } from '@/i18n'
import type { PrintJobRow } from '#electron/contract/prints'
import { forms, intake, repairOrder } from '#tests/support/documents/forms'
import { settlement, shiftReport, slips, voucher } from '#tests/support/documents/slips'
import { head } from '#tests/support/documents/story'

const blank: DocumentModel = { kind: 'blank_walk_around', head }
const read = (model: unknown, paper?: Parameters<typeof previewOf>[1]) => JSON.stringify(previewOf(model, paper))

afterEach(() => setLanguage('zh-CN'))

describe('a document on screen', () => {
  it.each(languages)('is there for every paper, in %s', (language) => {
    setLanguage(language)
    for (const model of [...slips, ...forms, blank]) {
      const shown = read(model)
      expect(shown, model.kind).not.toMatch(/undefined|NaN|null,|documents\.|prints\./)
      expect(previewOf(model)?.title, model.kind).not.toBe('')
    }
  })

  it('reads what the house writes: a model that changes does not compile with a page that has not', () => {
    // The recovery code is shown once, on paper, and never again.
    expectTypeOf<Exclude<DocumentModel, { kind: 'recovery_code' }>>().toExtend<PrintedModel>()
  })

  it('says what the paper says', () => {
    for (const part of [voucher.orderNumber, voucher.code, voucher.sender.name, '苏A·1K845'])
      expect(read(voucher)).toContain(part)
    for (const part of [shiftReport.number, shiftReport.cashier, shiftReport.explanation])
      expect(read(shiftReport)).toContain(part)
    expect(read(settlement)).toContain(settlement.number)
  })

  it('is the one form of an intake that was printed', () => {
    expect(previewOf(intake, 'walk_around')?.title).toBe('接车登记表')
    expect(previewOf(intake, 'belongings')?.title).toBe('随车物品清单')
    const [item] = intake.belongings
    expect(read(intake, 'belongings')).toContain(item?.item)
    expect(read(intake, 'walk_around')).not.toContain(item?.item)
    expect(read(intake)).toContain(item?.item)
  })

  it('shows who has signed', () => {
    const shown = previewOf(repairOrder)?.sections.at(-1)
    expect(shown).toMatchObject({ signatures: repairOrder.signatures.map(({ role, name }) => ({ role, name })) })
  })

  it('is nothing for a document of another Frontlane', () => {
    for (const other of [null, 'order', {}, { kind: 'invoice' }]) expect(previewOf(other)).toBeNull()
  })
})

describe('a print job in the list', () => {
  const job = (changed: Partial<PrintJobRow>): PrintJobRow => ({
    id: '019aaaaa-0000-7000-8000-000000000001',
    documentKind: 'voucher',
    subjectId: '019aaaaa-0000-7000-8000-000000000002',
    visitId: null,
    plate: '',
    target: 'receipt',
    state: 'queued',
    reason: '',
    sent: false,
    reprint: 0,
    fileName: null,
    queuedAt: '2026-11-23T01:00:00.000Z',
    doneAt: null,
    ...changed,
  })

  it('stands where somebody has to do something about it', () => {
    expect(groupOf(job({}))).toBe('waiting')
    expect(groupOf(job({ state: 'unconfirmed', sent: true }))).toBe('unconfirmed')
    expect(groupOf(job({ state: 'failed' }))).toBe('failed')
    expect(groupOf(job({ state: 'failed', sent: true })), 'printed again as another job').toBe('done')
    expect(stateOf(job({ state: 'failed', sent: true })).text).toBe('已重新打印')
    expect(stateOf(job({ state: 'printed', target: 'pdf' })).text).toBe('已存为 PDF')
  })

  it('says why it waits, in words', () => {
    expect(whyOf(job({ reason: '' }))).toBe('')
    expect(whyOf(job({ reason: 'paper' }))).toContain('装上纸')
    expect(whyOf(job({ reason: 'not_set_up' }))).toContain('经理')
    expect(whyOf(job({ reason: 'Invalid printer settings' }))).toContain('Invalid printer settings')
  })

  it('says when it was asked for and when it came out', () => {
    expect(timesOf(job({}))).toBe('09:00 排队')
    const doneAt = '2026-11-23T01:02:00.000Z'
    expect(timesOf(job({ state: 'printed', doneAt }))).toBe('09:00 排队 · 09:02 打印')
  })
})
