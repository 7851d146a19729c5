import { describe, expect, it } from 'vitest'
import { languages } from '#electron/contract/states'
import type { Block } from '#electron/documents/a4/block'
import { paginate } from '#electron/documents/a4/paginate'
import { renderPage } from '#electron/documents/a4/render'
import { html } from '#electron/documents/html'
import { documentModel, type DocumentModel } from '#electron/documents/models/index'
import { addOn, forms, intake, repairOrder, workStop } from '#tests/support/documents/forms'
import { settlement, voucher } from '#tests/support/documents/slips'

const printing = { reprint: 0, printedAt: '2026-11-23T07:03:12.000Z', fonts: '' }
const render = (model: DocumentModel, options: Partial<Parameters<typeof renderPage>[1]> = {}) =>
  renderPage(model, { ...printing, ...options })

/** What a reader sees: the page without its style and tags. */
const textOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const count = (text: string, part: string) => text.split(part).length - 1

describe('markup', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "'-alert(1)-'",
    '</style><script>alert(1)</script>',
    '</p><iframe src=javascript:alert(1)>',
    '&lt;script&gt;',
    '{{constructor.constructor("alert(1)")()}}',
    '<!--',
    ']]><x>',
  ]

  /** The model with every text that somebody may have typed replaced. */
  const poisoned = (model: DocumentModel, payload: string) => documentModel.parse(replaced(model, payload))
  function replaced(value: unknown, payload: string, key = ''): unknown {
    if (typeof value === 'string') return isTyped(key, value) ? payload : value
    if (Array.isArray(value)) return value.map((each) => replaced(each, payload, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, payload, name)]))
  }
  const notTyped =
    /^(kind|language|zone|energy|category|payer|source|method|paymentTerms|oldParts|view|role|way|why|outcome|answer|noWarranty|lamps|papers|on|from)$|[aA]t$/
  const isTyped = (key: string, value: string) => !notTyped.test(key) && !/^\d{4}-\d\d-\d\d/.test(value)

  it.each(forms.map((model) => ({ kind: model.kind, model })))('in a name stays text: $kind', ({ model }) => {
    const tags = (page: string) => [...new Set(page.match(/<[a-z!/][a-z0-9]*/gi))].sort()
    // Only the texts are other texts; what they stand in is the same.
    const plain = tags(render(poisoned(model, '安')))
    for (const payload of payloads) {
      const page = render(poisoned(model, payload))
      expect(tags(page)).toEqual(plain)
      expect(page).not.toContain(payload === '&lt;script&gt;' ? '>&lt;script&gt;<' : payload)
    }
  })

  it('comes out of the template escaped, lists and numbers too', () => {
    expect(html`<p title="${'"&'}">${['<b>', 1, null, html`<i>${'>'}</i>`]}</p>`.markup).toBe(
      '<p title="&quot;&amp;">&lt;b&gt;1<i>&gt;</i></p>',
    )
  })

  it('could run and fetch nothing anyhow', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(render(intake))?.[1]
    expect(policy).toBe('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; font-src data:; img-src data:')
    for (const model of forms) expect(render(model)).not.toMatch(/<script|https?:|src=/)
  })
})

describe('forms', () => {
  it("of a repair order are three copies, and the customer's is the voucher", () => {
    const text = textOf(render(repairOrder))
    for (const copy of ['存档联', '车间联', '客户联']) expect(count(text, copy)).toBeGreaterThan(0)
    expect(count(text, 'RO-20261123-007')).toBe(3)
    expect(count(text, '凭此联取车')).toBe(1)
    expect(count(text, '第 1 页 共 1 页')).toBe(3)
  })

  it('say the amounts in figures and in words', () => {
    const text = textOf(render(settlement))
    expect(text).toContain('￥1,313.90')
    expect(text).toContain('大写 壹仟叁佰壹拾叁元玖角')
    expect(text).toContain('配件费小计 876.90')
    expect(text).toContain('实收现金 600.00 找零 100.00')
  })

  it('says of stopped work what is not charged, what is left over and until when', () => {
    const page = render(workStop)
    for (const words of [
      '终止维修确认单',
      '遗留，配件到后再做',
      '2026-11-23 16:00',
      '完成一部分',
      '可以行驶',
      '560.90',
    ])
      expect(page).toContain(words)
  })

  it('show the strokes of a signature, or who signed by session, or leave room', () => {
    const page = render(addOn)
    expect(count(page, 'stroke-width="28"')).toBe(1)
    const unsigned = render({ ...addOn, signatures: [], later: { answer: null, told: null } })
    expect(count(unsigned, 'stroke-width="28"')).toBe(0)
    expect(textOf(unsigned)).toContain('□ 同意 □ 不同意')
    expect(textOf(page)).toContain('■ 同意 □ 不同意')
  })

  it('of an intake are the walk-around and the belongings list, or the one asked for', () => {
    const titles = (form?: 'walk_around' | 'belongings') =>
      [...render(intake, form ? { form } : {}).matchAll(/<h1[^>]*>([^<]*)/g)].map(([, title]) => title)
    expect(titles()).toEqual(['接车登记表', '随车物品清单'])
    expect(titles('walk_around')).toEqual(['接车登记表'])
    expect(titles('belongings')).toEqual(['随车物品清单'])
  })

  it('mark the drawing where the damage is', () => {
    const page = render(intake, { form: 'walk_around' })
    expect(page).toMatch(/translate\(176\.8 140\.0\)[\s\S]*?划/)
    expect(count(page, 'class="mark"')).toBe(2)
  })

  it('say that they are a reprint', () => {
    expect(textOf(render(settlement, { reprint: 2 }))).toContain('补打 第 2 次')
    expect(textOf(render(settlement))).not.toContain('补打')
  })

  it.each(languages)('have every word in %s', (language) => {
    for (const model of forms) {
      const text = textOf(render({ ...model, head: { ...model.head, language } }))
      expect(text).not.toMatch(/undefined|\[object|NaN|null/)
    }
  })

  it('refuse what is only a slip', () => {
    expect(() => render(voucher)).toThrow('voucher is a slip')
  })
})

describe('pages', () => {
  const piece = (mm: number, name = 'x') => ({ html: html`${name}`, mm })
  const names = (blocks: Block[], mm: number) => paginate(blocks, mm).map((page) => page.map(({ markup }) => markup))
  const rows = (...heights: number[]): Block => ({
    head: piece(5, 'head'),
    rows: heights.map((mm, index) => piece(mm, String(index + 1))),
    wrap: (head, parts) => html`${head}:${parts}`,
  })

  it('are filled in order', () => {
    expect(names([piece(40, 'a'), piece(50, 'b'), piece(20, 'c')], 100)).toEqual([['a', 'b'], ['c']])
  })

  it('divide a table between rows, its head above every part', () => {
    expect(names([piece(60, 'a'), rows(10, 10, 10, 10, 90, 10)], 100)).toEqual([
      ['a', 'head:123'],
      ['head:4'],
      ['head:5'],
      ['head:6'],
    ])
  })

  it('never end in a head without a row', () => {
    expect(names([piece(90, 'a'), rows(10)], 100)).toEqual([['a'], ['head:1']])
  })

  it('take what is taller than a page', () => {
    expect(names([piece(300, 'a'), piece(1, 'b')], 100)).toEqual([['a'], ['b']])
  })

  it('of a long order are numbered, each copy by itself', () => {
    const long = structuredClone(repairOrder)
    const [part] = long.lines.parts
    if (part) long.lines.parts = Array.from({ length: 60 }, () => part)
    const text = textOf(render(long))
    expect(count(text, '第 1 页 共 3 页')).toBe(3)
    expect(count(text, '第 3 页 共 3 页')).toBe(3)
    expect(count(text, '全合成机油 5W-30')).toBe(180)
  })
})
