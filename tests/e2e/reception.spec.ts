import { expect, test } from '@playwright/test'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { ReceptionPage } from './pages/reception'
import { RunningShop } from './support/running-shop'

const { advisor, cashier } = people
const cardCode = `FLC-${storyCar.cardNumber}`

let shop: RunningShop
let visit: OneVisit
let reception: ReceptionPage

test.beforeEach(async () => {
  shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  visit = new OneVisit(shop)
  reception = new ReceptionPage(shop.staff, (code) => shop.scan('staff', code))
})
test.afterEach(async () => {
  await shop.close()
})

/** The advisor comes to the screen after others worked through the boundary. */
async function sitDown(): Promise<void> {
  await shop.signIn(advisor)
  await reception.open()
}

test('an empty reception says what would fill it', async () => {
  await sitDown()
  await expect(shop.staff.getByText('没有等待的客户')).toBeVisible()
  await expect(shop.staff.getByText('手上没有车')).toBeVisible()
  await expect(shop.staff.getByText('还没有打开一台车')).toBeVisible()
})

test('a car is taken in, priced and signed for', async () => {
  await visit.arrive()
  await sitDown()
  await reception.take(storyCar.plate)

  await reception.intake.saveCustomer({
    sender: { name: storyCar.senderName, phone: storyCar.senderPhone },
    owner: { name: storyCar.ownerName, phone: storyCar.ownerPhone },
    make: storyCar.make,
    model: storyCar.model,
    colour: storyCar.colour,
    vin: storyCar.vin,
    waits: true,
  })
  await reception.intake.writeComplaint(storyCar.complaint)
  await reception.intake.takeCard(cardCode)
  await reception.intake.walkAround({
    odometerKm: storyCar.odometerKm,
    fuelEighths: 5,
    coversPieces: 4,
    marks: [
      { kind: '划痕', x: 0.15, y: 0.7, note: '左前角约 12 cm' },
      { kind: '凹陷', x: 0.8, y: 0.3 },
    ],
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
  await reception.sign('intake', storyCar.senderName)
  await reception.order.estimate([{ find: 'L001' }, { find: 'P001' }, { find: 'P002' }, { find: 'P003' }], 5)
  await expect(reception.order.estimateTotal).toContainText('¥560.90')
  await reception.order.saveEstimate()
  await reception.order.promise('15:00')
  await reception.sign('order', storyCar.senderName)
  await expect(shop.staff.getByText('等车间主管签收')).toBeVisible()
})

test('a VIN that does not fit its check digit is kept only with a reason', async () => {
  await visit.arrive()
  await sitDown()
  await reception.take(storyCar.plate)
  const typed = {
    sender: { name: storyCar.senderName, phone: storyCar.senderPhone },
    make: storyCar.make,
    model: storyCar.model,
    colour: storyCar.colour,
    vin: 'LSVAM4187C2184848',
    waits: false,
  }
  await expect(reception.intake.saveCustomer(typed)).rejects.toThrow()
  await expect(shop.staff.getByRole('alert')).toContainText('第 9 位是 7，应是 9')
  await shop.staff.getByLabel('车架号与校验位不符').fill('行驶证上就是这样写的')
  await shop.staff.getByRole('button', { name: '登记，下一步' }).click()
  await expect(reception.head).toContainText(storyCar.senderName)
})

test('from the finished work to the card given back', async () => {
  await visit.untilInWork()
  await visit.proposeBrakePads()
  await sitDown()
  await reception.show(storyCar.plate)
  await reception.inWork.answerByPhone('前刹车片', 'no')
  await reception.inWork.tellWorkshop('前刹车片', people.technician)

  await visit.finishAndInspect()
  await shop.call(cashier, 'cashier.openShift', { floatFen: 50_000 })
  await visit.settleInCash()
  await shop.call(people.technician, 'workshop.startWash', { orderId: visit.orderId })
  await shop.call(people.technician, 'workshop.park', { orderId: visit.orderId, bay: 'B-03' })
  const voucherCode =
    /\[QR (FLV[^\]]+)\]/.exec(
      shop
        .papers()
        .flatMap((paper) => paper.lines)
        .join('\n'),
    )?.[1] ?? ''

  await sitDown()
  await reception.show(storyCar.plate)
  await reception.leaving.recheck()
  await reception.leaving.callInLounge()
  await reception.leaving.startDelivery(voucherCode, {
    nextService: { on: '2027-05-24', km: 53_216 },
    followUp: { day: '明天', clock: '10:00' },
  })
  await reception.sign('settlement', storyCar.senderName)
  await expect(reception.leaving.things).toContainText(['雨伞'])
  await reception.leaving.handOver()
  await reception.leaving.returnCard(cardCode)
  expect((await reception.custody()).join('\n')).toContain('12 号柜位')
})
