/** One car from the gate in to the gate out, in real windows, by touch, keys and scans; told once for each kind of scanner. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { CashierPage } from './pages/cashier'
import { GatePage } from './pages/gate'
import { LoungePage } from './pages/lounge'
import { ReceptionPage } from './pages/reception'
import { WorkshopPage } from './pages/workshop'
import { HandCount } from './support/hands'
import { keysAlone } from './support/keys-alone'
import { RunningShop, type ScannerKind } from './support/running-shop'

const { plate, senderName } = storyCar
const masked = '苏A·1**45'
const card = 'FLC-027'

for (const scanner of ['wedge', 'hid'] satisfies ScannerKind[]) {
  test(`one car, gate to gate, with a ${scanner} scanner`, async () => {
    test.setTimeout(15 * 60_000)
    const shop = await RunningShop.open(scanner)
    try {
      const hands = await story(shop, scanner === 'hid' ? 'badge' : 'name')
      await hands.save(join(import.meta.dirname, `../../test-results/hands-${scanner}.txt`))
    } finally {
      await shop.close()
    }
  })
}

test('one car, gate to gate, at the counter with keys alone', async () => {
  test.setTimeout(15 * 60_000)
  const shop = await RunningShop.open()
  const touchAgain = keysAlone(shop.staff)
  try {
    await story(shop, 'name')
  } finally {
    touchAgain()
    await shop.close()
  }
})

/**
 * @param by how people take the window over
 * @returns what it asked of their hands
 */
async function story(shop: RunningShop, by: 'name' | 'badge'): Promise<HandCount> {
  const { staff } = shop
  const gate = new GatePage(staff)
  const reception = new ReceptionPage(staff, (code) => shop.scan('staff', code))
  const workshop = new WorkshopPage(staff)
  const cashier = new CashierPage(staff)
  const lounge = new LoungePage(shop.lounge)
  const sit = (name: string) => shop.takeOver(name, by)
  /** Everything the newest slip of this title says, once it has come out. */
  const slip = async (title: string): Promise<string> => {
    const titled = () => shop.papers().filter(({ lines }) => lines.some((line) => line.trim() === title))
    await expect.poll(() => titled().length).toBeGreaterThan(0)
    return titled().at(-1)?.lines.join('\n') ?? ''
  }
  /** The A4 forms that have become PDFs. */
  const forms = async (): Promise<string[]> => {
    const files = await readdir(join(shop.home, 'documents')).catch(() => [])
    return files.filter((name) => name.endsWith('.pdf'))
  }
  await shop.advanceTo('09:00')
  const hands = await HandCount.of([staff, shop.lounge])

  await hands.step('1 gate: one card, one arrival', async () => {
    await sit(people.gatekeeper)
    await shop.scan('staff', card)
    await expect(staff.getByText('卡 027 进厂，输入车牌')).toBeVisible()
    await shop.scan('staff', card)
    await gate.enterPlate(plate)
    await gate.comesForRepair()
    await gate.shows('进厂', '苏A·1K845', '027')
    await shop.scan('staff', card)
    await gate.shows('进厂', '苏A·1K845')
    await gate.counts(1)
  })

  await hands.step('2 reception: taken, customer and car on file, card scanned in', async () => {
    await sit(people.advisor)
    await reception.open()
    await reception.take(plate)
    await lounge.board(masked, '接待中')
    await reception.intake.saveCustomer({
      sender: { name: senderName, phone: storyCar.senderPhone },
      owner: { name: storyCar.ownerName, phone: storyCar.ownerPhone },
      make: storyCar.make,
      model: storyCar.model,
      colour: storyCar.colour,
      vin: storyCar.vin,
      waits: true,
    })
    await reception.intake.writeComplaint(storyCar.complaint)
    await reception.intake.takeCard(card)
  })

  await hands.step('3 walk-around, belongings, keys, signed by the customer', async () => {
    // Any picture will do for the photo: this one is of the screen.
    const photo = join(shop.home, 'photo.png')
    await staff.screenshot({ path: photo })
    await reception.intake.walkAround({
      odometerKm: storyCar.odometerKm,
      fuelEighths: 5,
      coversPieces: 4,
      marks: [
        { kind: '划痕', x: 0.15, y: 0.7, note: '左前角约 12 cm' },
        { kind: '凹陷', x: 0.8, y: 0.3 },
      ],
      photo,
    })
    await reception.intake.belongings({
      items: [
        { item: '雨伞', kept: true },
        { item: '儿童座椅', kept: true, remark: '后排右侧' },
        { item: '笔记本电脑', kept: false },
      ],
      box: storyCar.box,
      documents: ['行驶证'],
    })
    await reception.intake.keys(2, storyCar.slot)
    expect(await slip('钥匙牌')).toContain('苏A·1K845')
    await reception.sign('intake', senderName)
  })

  await hands.step('4 estimate, promise, signature, voucher', async () => {
    await reception.order.estimate(
      [{ find: 'L001' }, { find: 'P001', quantity: 4 }, { find: 'P002' }, { find: 'P003' }],
      5,
    )
    await expect(reception.order.estimateTotal).toContainText('560.90')
    await reception.order.saveEstimate()
    await reception.order.promise('15:00')
    await reception.sign('order', senderName)
    const voucher = await slip('取车凭证')
    expect(voucher).toContain('陈䶮')
    expect(voucher).toContain('560.90')
    // The A4 order becomes a PDF.
    await expect.poll(async () => (await forms()).length).toBe(1)
  })
  const voucherCode = /FLV-[A-Z0-9]+/.exec(await slip('取车凭证'))?.[0] ?? ''

  await hands.step(
    '5 workshop: received, dispatched, accepted, started; progress asked; a road test out and back',
    async () => {
      await sit(people.foreman)
      await workshop.next(plate, '签收车辆')
      await workshop.dispatch(plate, '机电一班', people.technician, 90)
      await lounge.board(masked, '等待派工')
      await sit(people.teamLeader)
      await workshop.accept(plate)
      await workshop.allowRoadTest(plate, people.technician)
      await sit(people.technician)
      await workshop.next(plate, '开工')
      await lounge.board(masked, '维修中')
      await shop.advance(31)
      await sit(people.advisor)
      await reception.show(plate)
      await expect(reception.tasks.filter({ hasText: '问进度' })).toBeVisible()
      await reception.inWork.answerProgress('能按时完工')
      await sit(people.gatekeeper)
      await gate.roadTestGoesOut()
      await shop.advance(10)
      await sit(people.gatekeeper)
      await gate.roadTestIsBack()
    },
  )

  await hands.step('6 additional work: agreed at the kiosk, declined by phone', async () => {
    await sit(people.technician)
    await workshop.proposeAddOn(plate, {
      title: '前刹车片',
      reason: '厚度只剩 2 mm',
      codes: ['L002', 'P004'],
      minutes: 40,
      safety: true,
    })
    await workshop.proposeAddOn(plate, {
      title: '雨刮',
      reason: '刮不干净',
      codes: ['P006'],
      minutes: 0,
      safety: false,
    })
    await sit(people.advisor)
    await reception.show(plate)
    await reception.inWork.askAddOn('前刹车片')
    await lounge.board(masked, '等您确认增项')
    await shop.scan('lounge', voucherCode)
    await lounge.myCarShows(masked)
    await lounge.question({ gross: '¥768.00', discount: '−¥15.00', amount: '¥753.00' })
    await lounge.agreeAndSign()
    await lounge.leave()
    await reception.inWork.askAddOn('雨刮')
    await reception.inWork.answerByPhone('雨刮', 'no')
    await reception.inWork.tellWorkshop('雨刮', people.technician)
  })

  await hands.step('7 finished; three gates, one failure, three gates again; washed; parked', async () => {
    await sit(people.technician)
    await workshop.next(plate, '完工')
    await workshop.check(plate, '自检')
    await sit(people.teamLeader)
    await workshop.check(plate, '班组长检验', '五千公里后复查刹车片')
    await lounge.board(masked, '检验中')
    await sit(people.inspector)
    await workshop.fail(plate, '总检', '左后制动异响')
    await sit(people.technician)
    await workshop.says(plate, '左后制动异响')
    await workshop.next(plate, '完工')
    await workshop.check(plate, '自检')
    await sit(people.teamLeader)
    await workshop.check(plate, '班组长检验')
    await sit(people.inspector)
    await workshop.check(plate, '总检')
    await sit(people.technician)
    await workshop.next(plate, '开始洗车')
    await lounge.board(masked, '洗车中')
  })

  await hands.step('8 without its card the car does not leave', async () => {
    await sit(people.gatekeeper)
    await gate.askWithoutCard(plate)
    await gate.shows(
      '不能放行',
      '苏A·1K845',
      '大众 帕萨特 330',
      '出门卡 027 还在前台',
      '结算未完成',
      '车钥匙 2 把未交还',
      '分机 802',
    )
    await gate.showsNoMoney()
  })

  await hands.step('9 paid during the wash, re-checked, called, delivered', async () => {
    await sit(people.cashier)
    await cashier.openShift('500')
    await shop.scan('staff', voucherCode)
    await cashier.total('¥1,313.90')
    await cashier.due('¥1,313.90')
    await cashier.cash('500', '600')
    await cashier.due('¥813.90')
    await cashier.method('微信')
    await cashier.reference('4200002411237731')
    await cashier.receive()
    await cashier.slipIs('printed')
    const settlement = await slip('维修结算单')
    for (const text of ['1,313.90', '壹仟叁佰壹拾叁元玖角', '陈䶮', '4200002411237731', '-23.00'])
      expect(settlement).toContain(text)
    expect(shop.papers().reduce((sum, paper) => sum + paper.drawerPulses, 0)).toBe(1)

    await sit(people.technician)
    await workshop.park(plate, 'B-03')
    await sit(people.advisor)
    await reception.show(plate)
    await reception.leaving.recheck()
    await reception.leaving.callInLounge()
    await lounge.isCalled(masked)
    await reception.leaving.startDelivery(voucherCode, {
      nextService: { touched: '5,000 公里或 6 个月', km: storyCar.odometerKm + 5_000 },
      followUp: { day: '后天', clock: '10:00' },
    })
    await reception.sign('settlement', senderName)
    await reception.leaving.handOver()
    await slip('出厂通知单')
    // The order when it was signed, the settlement when it was paid; settlement, warranty, belongings and notice with the car.
    await expect.poll(async () => (await forms()).length, { timeout: 60_000 }).toBe(6)
    await reception.leaving.returnCard(card)
  })

  await hands.step('10 gate: GO, collected; the record has no gap; the drawer balances', async () => {
    await sit(people.gatekeeper)
    await shop.scan('staff', card)
    await gate.shows('放行', '苏A·1K845', '大众 帕萨特 330', '银灰')
    await gate.counts(0)
    const { recent } = await shop.call(people.gatekeeper, 'gate.overview', {})
    const moves = await shop.call(people.advisor, 'visit.custody', { visitId: recent[0]?.visitId ?? '' })
    for (const thing of ['card', 'keys', 'car', 'belongings', 'documents', 'papers'] as const) {
      const own = moves.filter((move) => move.thing === thing)
      expect(own.length, thing).toBeGreaterThan(1)
      own.slice(1).forEach((move, i) => expect(move.from, thing).toBe(own[i]?.to))
    }
    await sit(people.cashier)
    await cashier.startCounting()
    await cashier.expects('cash', '1,000.00')
    await cashier.expects('wechat', '813.90')
    await cashier.count({ '100': 10 }, { 微信: '813.90' })
    await cashier.closeShift()
    expect(await slip('收银交班单')).toContain('813.90')
  })
  return hands
}
