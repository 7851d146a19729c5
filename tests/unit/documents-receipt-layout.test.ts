import { describe, expect, it } from 'vitest'
import { columnsOf, printable } from '#electron/documents/receipt/text-width'
import { Slip } from '#electron/documents/receipt/slip'
import { wrap } from '#electron/documents/receipt/wrap'
import { displayedPlate } from '#electron/contract/plate'
import { held } from '#electron/documents/format/figures'

const linesOf = (slip: Slip) => slip.ops.map((op) => (op.op === 'line' ? op.text : op.op))

describe('columns', () => {
  it('counts a Chinese character as two', () => {
    expect(columnsOf('机油 5W-30')).toBe(10)
    expect(columnsOf('苏A·1K845')).toBe(10)
    expect(columnsOf('䶮㐂𠮷￥é')).toBe(10)
    expect(columnsOf(held('苏A'))).toBe(3)
  })

  it('lets no name command the printer', () => {
    expect(printable('a\x1b@\x10\x04\x01b')).toBe('a @ b')
    expect(printable('王\u200b\u202e五\ud800')).toBe('王五')
  })
})

describe('wrapping', () => {
  it('breaks between Chinese characters and between words', () => {
    expect(wrap('更换前制动片和后制动片', 10)).toEqual(['更换前制动', '片和后制动', '片'])
    expect(wrap('front brake pads', 12)).toEqual(['front brake', 'pads'])
    expect(wrap('用Mobil机油', 8)).toEqual(['用Mobil', '机油'])
  })

  it('never breaks inside a number that a line can hold', () => {
    expect(wrap('合计金额1,313.90元', 12)).toEqual(['合计金额', '1,313.90元'])
    for (let columns = 10; columns <= 30; columns++)
      expect(wrap('应收 1,313.90，流水 4200-1899', columns).join('|')).toMatch(/1,313\.90.*4200-1899/)
  })

  it('keeps a plate together, whatever is beside it', () => {
    expect(wrap(`车辆 ${held(displayedPlate('苏A1K845'))} 已完工`, 12)).toEqual(['车辆', '苏A·1K845', '已完工'])
  })

  it('begins no line with a closing mark', () => {
    expect(wrap('检查刹车，轮胎', 8)).toEqual(['检查刹', '车，轮胎'])
  })

  it('cuts only what no line can hold', () => {
    expect(wrap('LSVAM4187C2184841', 10)).toEqual(['LSVAM4187C', '2184841'])
  })

  it('keeps every character, and no line wider than the paper', () => {
    const text = '客户说（很急）：2026-11-23 15:00前要取车！ please call 138****4321 first。'
    for (let columns = 4; columns <= 48; columns++) {
      const lines = wrap(text, columns)
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(columns)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('starts a new line where the text does', () => {
    expect(wrap('一\n\n二', 10)).toEqual(['一', '', '二'])
  })
})

describe('a slip', () => {
  it('sets figures to the right edge', () => {
    expect(linesOf(new Slip(20).sum('工时费', '160.00').sum('oil', '1.00'))).toEqual([
      '工时费        160.00',
      'oil             1.00',
    ])
  })

  it('gives a figure a line of its own rather than touching its label', () => {
    expect(linesOf(new Slip(16).sum('全合成机油', '1,274.00'))).toEqual(['全合成机油', '        1,274.00'])
  })

  it('lets a reference that was typed or scanned command no printer, nor leave the paper', () => {
    const reference = '4200001899202611240007'
    expect(linesOf(new Slip(16).sum('流水号', `${reference}\x1bp\x01\x19`))).toEqual([
      '流水号',
      '4200001899202611',
      '        240007 p',
    ])
  })

  it('lines labels and values up, and leaves out what is empty', () => {
    const slip = new Slip(20).fields([
      ['车牌号', '苏A·1K845'],
      ['电话', ''],
      ['地址', '南京市江宁区秣周东路'],
    ])
    expect(linesOf(slip)).toEqual(['车牌号 苏A·1K845', '地址   南京市江宁区', '       秣周东路'])
  })

  it('lines table columns up, with Chinese in them', () => {
    const columns = [
      { width: 8, align: 'left' },
      { width: 6, align: 'right' },
      { width: 8, align: 'right' },
    ] as const
    const slip = new Slip(22).row(columns, ['机油滤清器', '1个', '45.00']).row(columns, ['oil', '4升', '274.00'])
    expect(linesOf(slip)).toEqual(['机油滤清   1个   45.00', '器', 'oil        4升  274.00'])
  })

  it('shrinks a large word to the paper', () => {
    const [line] = new Slip(32).large('12', 8).ops
    expect(line).toMatchObject({ width: 8, height: 8 })
    const [long] = new Slip(32).large('一家名字特别长的汽车维修服务', 2).ops
    expect(long).toMatchObject({ width: 1, height: 2 })
  })
})
