import { describe, expect, it } from 'vitest'
import { languages } from '#electron/contract/states'
import { documentModel, type DocumentModel } from '#electron/documents/models/index'
import { documentHash } from '#electron/documents/models/hash'
import { encode } from '#electron/documents/receipt/escpos'
import { renderSlip } from '#electron/documents/receipt/render'
import {
  forms,
  keyTag,
  releaseNotice,
  repairOrder,
  paymentReversal,
  settlement,
  shiftReport,
  slips,
  testSlip,
  voucher,
} from '#tests/support/documents'
import { decodeReceipt, type Paper } from '#tests/support/receipt-decoder'

function print(model: DocumentModel, columns: number, options: { reprint?: number; openDrawer?: boolean } = {}): Paper {
  const { reprint = 0, openDrawer = false } = options
  const ops = renderSlip(model, { columns, reprint, openDrawer, printedAt: '2026-11-23T07:03:12.000Z' })
  return decodeReceipt(encode(ops, { cut: 'partial', drawer: 'pin2' }), columns)
}

const paper = (lines: Paper) => `\n${lines.lines.join('\n')}\n`

describe('slips read like paper', () => {
  it('voucher, 58 mm', () => {
    expect(paper(print(voucher, 32))).toMatchInlineSnapshot(`
      "
          前道汽车维修
             电话 025-52110088

              取车凭证

            苏A·1K845

      委托书号 RO-20261123-007
      车型     大众 朗逸 1.5L 白色
      进厂时间 2026-11-23 09:12
      送修人   陈䶮 138****4321
      服务顾问 周敏 8012
      出门卡   027
      车钥匙   2 把 12 号柜位
      储物箱   4 号
      --------------------------------
      委托项目
      更换机油机滤              160.00
      全合成机油 5W-30          274.00
      机油滤清器                 45.00
      空调滤清器                 89.90
      优惠                       -8.00
      --------------------------------
      预估合计                ￥560.90
      约定交车        2026-11-23 15:00

         [QR FLV-7Q4M2K9XW3HT6RZP]
            FLV-7Q4M2K9XW3HT6RZP

         凭此联取车，遗失请立即告知
        打印时间 2026-11-23 15:03:12
      [cut]
      "
    `)
  })
  it('settlement, 58 mm, with the drawer', () => {
    expect(paper(print(settlement, 32, { openDrawer: true }))).toMatchInlineSnapshot(`
      "
      [drawer]
          前道汽车维修
             电话 025-52110088

            维修结算单

      结算单号 ST-20261123-005
      委托书号 RO-20261123-007
      客户     陈志远
      送修人   陈䶮
      电话     138****4321
      车牌号   苏A·1K845
      车型     大众 朗逸 1.5L 白色
      VIN 码   LSVAM4187C2184841
      行驶里程 48,216 km
      进厂时间 2026-11-23 09:12
      地址     南京市江宁区秣周东路 88
               号
      统一社会信用代码
      91320115MA1XL2QJ7K
      --------------------------------
      工时项目
            工时       单价       金额
      更换机油机滤
            0.80     200.00     160.00
      更换前制动片
            1.50     200.00     300.00
      配件材料
            数量       单价       金额
      全合成机油 5W-30
        P-1001 美孚 原厂
             4升      68.50     274.00
      机油滤清器
        P-1102 曼牌 原厂
             1个      45.00      45.00
      空调滤清器
        P-1203 曼牌 原厂
             1个      89.90      89.90
      前制动片
        P-2301 泰明顿 副厂
             1套     468.00     468.00
      --------------------------------
      工时费小计                460.00
      配件费小计                876.90
      工时费95折                -23.00
      合计                  ￥1,313.90
      大写 壹仟叁佰壹拾叁元玖角
      --------------------------------
      现金                      500.00
        实收现金                600.00
        找零                    100.00
      微信                      813.90
        流水号  4200001899202611230001
      --------------------------------
      建议但未做项目
        更换前雨刮片            116.00
      质量保证：自出厂之日起 2,000 km
      或 10 天，以先到为准
      旧件处理 客户带走
      下次保养 2027-05-23 或 53,000 km
      服务顾问 周敏 8012
      收银员   吴静
      班次     SH-20261123-002
      时间     2026-11-23 15:03


      客户签字 _______________________

             感谢惠顾，一路平安
        打印时间 2026-11-23 15:03:12
      [cut]
      "
    `)
  })
  it('settlement, 80 mm', () => {
    expect(paper(print(settlement, 48))).toMatchInlineSnapshot(`
      "
                  前道汽车维修
                     电话 025-52110088

                    维修结算单

      结算单号 ST-20261123-005
      委托书号 RO-20261123-007
      客户     陈志远
      送修人   陈䶮
      电话     138****4321
      车牌号   苏A·1K845
      车型     大众 朗逸 1.5L 白色
      VIN 码   LSVAM4187C2184841
      行驶里程 48,216 km
      进厂时间 2026-11-23 09:12
      地址     南京市江宁区秣周东路 88 号
      统一社会信用代码 91320115MA1XL2QJ7K
      ------------------------------------------------
      工时项目                 工时     单价      金额
      更换机油机滤             0.80   200.00    160.00
      更换前制动片             1.50   200.00    300.00
      配件材料                 数量     单价      金额
      全合成机油 5W-30          4升    68.50    274.00
        P-1001 美孚 原厂
      机油滤清器                1个    45.00     45.00
        P-1102 曼牌 原厂
      空调滤清器                1个    89.90     89.90
        P-1203 曼牌 原厂
      前制动片                  1套   468.00    468.00
        P-2301 泰明顿 副厂
      ------------------------------------------------
      工时费小计                                460.00
      配件费小计                                876.90
      工时费95折                                -23.00
      合计                                  ￥1,313.90
      大写 壹仟叁佰壹拾叁元玖角
      ------------------------------------------------
      现金                                      500.00
        实收现金                                600.00
        找零                                    100.00
      微信                                      813.90
        流水号                  4200001899202611230001
      ------------------------------------------------
      建议但未做项目
        更换前雨刮片                            116.00
      质量保证：自出厂之日起 2,000 km 或 10 天，以先到
      为准
      旧件处理 客户带走
      下次保养 2027-05-23 或 53,000 km
      服务顾问 周敏 8012
      收银员   吴静
      班次     SH-20261123-002
      时间     2026-11-23 15:03


      客户签字 _______________________________________

                     感谢惠顾，一路平安
                打印时间 2026-11-23 15:03:12
      [cut]
      "
    `)
  })
  it('key tag, 58 mm', () => {
    expect(paper(print(keyTag, 32))).toMatchInlineSnapshot(`
      "
                   钥匙牌
              12

            苏A·1K845
      车型   大众 朗逸 1.5L 白色
      车钥匙 2 把
      出门卡 027
              [QR FLK-3M8Q7C]
                 FLK-3M8Q7C
        打印时间 2026-11-23 15:03:12
      [cut]
      "
    `)
  })
  it('release notice, 80 mm', () => {
    expect(paper(print(releaseNotice, 48))).toMatchInlineSnapshot(`
      "
                  前道汽车维修
                     电话 025-52110088

                    出厂通知单

                    苏A·1K845

      委托书号 RO-20261123-007
      车型     大众 朗逸 1.5L 白色
      取车人   陈䶮
      出门卡   027
      出厂时间 2026-11-23 15:20
      ------------------------------------------------
      随车移交
      车钥匙 2 把
      证件   行驶证
      物品   儿童座椅 1、雨伞 2
      单据   维修单、结算单、质量保证书
      ------------------------------------------------
      该车维修完毕，手续齐全，准予出厂。
      服务顾问 周敏
      收银员   吴静


      门卫 ___________________________________________

                打印时间 2026-11-23 15:03:12
      [cut]
      "
    `)
  })
  it('shift report, 58 mm', () => {
    expect(paper(print(shiftReport, 32))).toMatchInlineSnapshot(`
      "
          前道汽车维修
             电话 025-52110088

            收银交班单

      班次   SH-20261123-002
      营业日 2026-11-23
      收银员 吴静
      开班   2026-11-23 08:00
      交班   2026-11-23 18:05
      --------------------------------
      现金
        备用金                  500.00
        收款                  3,800.00
        存入                    200.00
        支出                   -150.00
        应有                  4,350.00
        实点                  4,345.00
        差额                     -5.00
      微信
        收款                 12,813.90
        应有                 12,813.90
        实点                 12,813.90
        差额                      0.00
      支付宝                      0.00
      刷卡
        收款                  2,560.00
        应有                  2,560.00
        实点                  2,560.00
        差额                      0.00
      对公转账                    0.00
      --------------------------------
      签单                    1,200.00
      保险                        0.00
      索赔                      360.00
      优惠合计                   83.00
      冲正 1 笔                  50.00
      --------------------------------
      现金清点
        100.00 × 40          4,000.00
        50.00 × 5              250.00
        10.00 × 9               90.00
        5.00 × 1                 5.00
      --------------------------------
      结算笔数                   14 笔
      收款笔数                   17 笔
      经理授权                    1 次
      未确认打印                  0 笔
      首单号   ST-20261123-001
      末单号   ST-20261123-014
      差额说明 找零误差 5 元，已报经理


      交班人 _________________________


      接班人 _________________________

        打印时间 2026-11-23 15:03:12
      [cut]
      "
    `)
  })
  it('shift report, with who took over, and the difference only where there is one', () => {
    const taken = { name: '郑洁', at: '2026-11-23T10:20:00.000Z', countedFen: 434_500, explanation: '' }
    const lines = (differenceFen: number, explanation = '') => {
      const takenOver = { ...taken, differenceFen, explanation }
      const text = paper(print({ ...shiftReport, takenOver }, 32))
      return text
        .slice(text.indexOf('接班人'), text.indexOf('交班人'))
        .split('\n')
        .map((line) => line.trim().replaceAll(/ +/g, ' '))
        .filter((line) => line !== '')
    }
    const whoAndWhat = ['接班人 郑洁', '接班 2026-11-23 18:20', '实点 4,345.00']
    expect(lines(0)).toEqual(whoAndWhat)
    expect(lines(-100, '少一元')).toEqual([...whoAndWhat, '差额 -1.00', '差额说明 少一元'])
  })
  it('shift report from before a second one was printed is still read', () => {
    const { takenOver: _taken, ...before } = shiftReport
    expect(documentModel.parse(before)).toEqual(shiftReport)
  })
  it('test slip, 58 mm', () => {
    expect(paper(print(testSlip, 32))).toMatchInlineSnapshot(`
      "
          前道汽车维修
             电话 025-52110088

              打印测试

      前台热敏打印机 192.168.1.60
      12345678901234567890123456789012
      每行 32 列，上面的数字应正好一行
      --------------------------------
      常用字：维修服务 结算取车 出门卡
      符号：Aa0 ￥ ℃ ① Ⅱ — … 《》
      生僻字：䶮 㐂 㛃 𠮷
      粗体字
      大字
      对齐                    1,313.90
      对齐对齐                    0.90
      --------------------------------
      下面的二维码应能扫出
      FRONTLANE-TEST
            [QR FRONTLANE-TEST]
      钱箱应已弹开；没有接钱箱的不用管
      走纸、切纸正常即为合格
        打印时间 2026-11-23 15:03:12
      [cut]
      "
    `)
  })
})

describe('a payment that was reversed', () => {
  it('says how much of what was undone, why, and by whose leave', () => {
    const text = paper(print(paymentReversal, 48))
    for (const words of ['收款冲正单', '冲正 微信', '-813.90', '4200002411237731', '扫错了码', '沈国华', '冲正后待收'])
      expect(text).toContain(words)
  })

  it('stands as such among the payments of the settlement', () => {
    const [payment] = settlement.payments
    if (!payment) throw new Error('the sample has payments')
    const undone = { ...payment, amountFen: -payment.amountFen, tenderedFen: null, changeFen: null }
    expect(paper(print({ ...settlement, payments: [payment, undone] }, 48))).toMatch(/冲正 现金 +-500\.00/)
  })
})

describe('every slip', () => {
  const everyWay = slips.flatMap((model) =>
    languages.flatMap((language) => [32, 48].map((columns) => ({ kind: model.kind, model, language, columns }))),
  )

  it.each(everyWay)(
    '$kind in $language on $columns columns fits its paper and is cut once',
    ({ model, language, columns }) => {
      // The decoder refuses a line that is wider than the paper.
      const { cuts, drawerPulses } = print({ ...model, head: { ...model.head, language } }, columns)
      expect([cuts, drawerPulses]).toEqual([1, 0])
    },
  )

  it.each(slips.map((model) => ({ kind: model.kind, model })))('$kind says that it is a reprint', ({ model }) => {
    expect(print(model, 48, { reprint: 2 }).lines[0]).toContain('补打　第 2 次')
    expect(print(model, 48).lines.join()).not.toContain('补打')
  })

  it('opens the drawer once, and only when asked', () => {
    expect(print(settlement, 48, { openDrawer: true }).drawerPulses).toBe(1)
    expect(print(settlement, 48).drawerPulses).toBe(0)
  })

  it('shows no whole phone number of a customer', () => {
    for (const model of slips) expect(print(model, 48).lines.join('\n')).not.toMatch(/1385123|13905151/)
  })

  it('keeps a name that would be a command on paper as text', () => {
    const nasty = { ...voucher, sender: { ...voucher.sender, name: '王\x1bp\x00\x19\xfa五\x1d\x56\x42\x00' } }
    const { cuts, drawerPulses, lines } = print(nasty, 48)
    expect([cuts, drawerPulses]).toEqual([1, 0])
    expect(lines.join('\n')).toContain('王 p')
  })

  it('keeps the sums of a settlement in one column, above a million too', () => {
    const rich = structuredClone(settlement)
    rich.amounts.totalFen = 123_456_789
    rich.payments = [{ ...rich.payments[0]!, amountFen: 123_456_789, tenderedFen: null, changeFen: null }]
    const figures = print(rich, 32).lines.filter((text) => text.endsWith('1,234,567.89'))
    expect(figures).toHaveLength(2)
  })
})

describe('what a signature covers', () => {
  it('is the same for the same content, in whatever order it was put together', () => {
    const shuffled = Object.fromEntries(Object.entries(repairOrder).reverse())
    expect(documentHash(documentModel.parse(shuffled))).toBe(documentHash(repairOrder))
  })

  it('is another for any other content', () => {
    const dearer = structuredClone(repairOrder)
    dearer.amounts.totalFen += 1
    expect(documentHash(dearer)).not.toBe(documentHash(repairOrder))
  })

  it('does not change by what is added after it', () => {
    const later = { ...repairOrder.later, advice: '', addOns: [] }
    expect(documentHash({ ...repairOrder, signatures: [], later })).toBe(documentHash(repairOrder))
  })
})

it('has a model that says so for every document of a visit', () => {
  for (const model of [...slips, ...forms]) expect(documentModel.parse(model)).toEqual(model)
})
