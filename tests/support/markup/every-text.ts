/** What the demonstration's day has no words for: cars on which everything that can be written is written. */
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import type { ShopFloor } from '#electron/demonstration/shop-floor'
import { storyCar } from '#electron/demonstration/story-car'

const { advisor, gatekeeper, technician, teamLeader, inspector, manager } = people
const secondCashier = '方蕾'

export async function writeEverything(floor: ShopFloor): Promise<void> {
  await newInTheShop(floor)
  await towedAndCancelled(floor)
  await declinedAndBack(floor)
  await stopped(floor)
  await settledTwice(floor)
  await handedOver(floor)
}

/** A car with a card, a slot and a box that nobody else has, on the day or on any screen after it. */
const car = (floor: ShopFloor, plate: string, nth: number) =>
  new OneVisit(floor, { ...storyCar, plate, vin: '', cardNumber: `${910 + nth}`, slot: 40 + nth, box: 30 + nth })

async function newInTheShop(floor: ShopFloor) {
  await floor.call(manager, 'staff.add', {
    ...{ name: secondCashier, initials: 'fl', extension: '811', badgeCode: 'FLB-FL1402' },
    ...{ roles: ['cashier'], teamId: null },
  })
  await floor.call(manager, 'prices.add', {
    ...{ code: 'O002', name: '道路救援', initials: 'dljy', kind: 'other', brand: '自有', unit: '次' },
    ...{ quantity: 1_000, unitPriceFen: 30_000, partSource: null },
  })
  await floor.call(manager, 'places.addTeam', { name: '钣金班', leaderId: null, memberIds: [] })
  await floor.call(manager, 'places.addCard', { number: '901', code: 'FLC-901' })
  await floor.call(manager, 'places.addCards', { from: 911, to: 916 })
  await floor.call(gatekeeper, 'exitCard.keepCount', { seen: [], note: '雨天，改日再点' })
}

async function towedAndCancelled(floor: ShopFloor) {
  const visit = car(floor, '苏A5T101', 1)
  await visit.arrive('tow_in')
  await visit.receive()
  const { visitId } = visit
  const person = (name: string, phone: string) => ({ customerId: null, name, phone })
  await floor.call(advisor, 'reception.saveCustomer', {
    visitId,
    sender: person('拖车师傅', '13800002101'),
    owner: person('马丽', '13800002102'),
    payer: person('人保', '13800002103'),
    vehicle: {
      ...{ make: '大众', model: '途安', colour: '白', vin: 'LSVAM4187C2184840', vinRemark: '登记证如此' },
      ...{ engineNumber: 'CFB382910', energy: 'fuel' },
    },
    waits: false,
  })
  await visit.walkAround()
  const orderId = await quoted(floor, visit)
  await floor.call(advisor, 'reception.agreeByPhone', { orderId, personName: '马丽' })
  await floor.call(advisor, 'reception.cancel', { orderId, reason: '改去别处' })
  await floor.call(advisor, 'reception.giveBack', { visitId })
  await floor.call(advisor, 'reception.returnCard', { visitId, code: 'FLC-911' })
}

async function declinedAndBack(floor: ShopFloor) {
  const visit = car(floor, '苏A5T102', 2)
  await visit.arrive()
  const { visitId } = visit
  const plate = { plate: '苏A5T103', unusualPlate: false }
  await floor.call(gatekeeper, 'gate.correctPlate', { visitId, ...plate, reason: '看错一位' })
  await floor.call(gatekeeper, 'exitCard.replace', { visitId, code: 'FLC-913', why: 'damaged', note: '卡折断' })
  visit.car.cardNumber = '913'
  await visit.receive()
  await visit.walkAround()
  const orderId = await quoted(floor, visit)
  await floor.call(advisor, 'reception.decline', { orderId, reason: '太贵' })
  await floor.call(advisor, 'reception.giveBack', { visitId })
  await floor.call(advisor, 'reception.returnCard', { visitId, code: 'FLC-913' })
  // A moment after it was issued, the same card is the same arrival.
  await floor.advance(2)
  await floor.call(gatekeeper, 'gate.scanCard', { code: 'FLC-913' })
  await floor.call(gatekeeper, 'gate.notThisCar', { visitId, note: '车牌不符' })
  await floor.call(advisor, 'reception.takeUpAgain', { visitId, reason: '还想问价' })
  await floor.call(advisor, 'reception.clearEnquiry', {
    ...{ visitId, outcome: 'booked', note: '下周再来', name: '马丽', phone: '13800002102' },
    bookedFor: new Date((await floor.now()).getTime() + 7 * 24 * 3_600_000).toISOString(),
  })
}

async function stopped(floor: ShopFloor) {
  const visit = await inWork(floor, '苏A5T104', 4)
  const { orderId } = visit
  await floor.call(technician, 'workshop.pause', { orderId, reason: 'other', note: '等举升机', dueAt: null })
  await floor.call(technician, 'workshop.resume', { orderId })
  const lines = (await floor.call(advisor, 'visit.view', { visitId: visit.visitId })).orders[0]?.lines ?? []
  const { stopId } = await floor.call(technician, 'workshop.proposeStop', {
    ...{ orderId, reason: 'customer_wish', note: '赶飞机', condition: '机油已加，可以行驶' },
    lines: lines.map(({ id: lineId }, nth) => ({
      lineId,
      outcome: nth === 0 ? ('done' as const) : ('void' as const),
      quantity: 1,
      dueAt: null,
    })),
  })
  await visit.sign('stop', stopId)
}

async function settledTwice(floor: ShopFloor) {
  const visit = await inWork(floor, '苏A5T105', 5)
  const { orderId } = visit
  await visit.proposeBrakePads()
  const order = await floor.house.database.read((reader) => reader.repairOrders.get(orderId))
  await visit.agreeAtKiosk(order?.voucherCode ?? '')
  const failed = { orderId, passed: false }
  const again = () => floor.call(technician, 'workshop.finish', { orderId })
  const selfCheck = () => floor.call(technician, 'workshop.selfCheck', { orderId, passed: true, defect: '' })
  await again()
  await floor.call(technician, 'workshop.selfCheck', { ...failed, defect: '螺栓未紧' })
  await again()
  await selfCheck()
  await floor.call(teamLeader, 'workshop.teamLeaderCheck', { ...failed, defect: '漏油', advice: '换垫片' })
  await again()
  await selfCheck()
  await floor.call(teamLeader, 'workshop.teamLeaderCheck', { orderId, passed: true, defect: '', advice: '' })
  await floor.call(inspector, 'workshop.finalInspection', { ...failed, defect: '灯光偏' })
  await again()
  await visit.inspect()
  await settle(floor, orderId)
  await floor.call(technician, 'workshop.startWash', { orderId })
  await visit.park('B-04')
  await floor.call(advisor, 'reception.recheck', { ...rechecked, orderId, interiorClean: false, trouble: '内饰有油渍' })
  await again()
  await visit.inspect()
  await visit.washAndRecheck()
  await floor.call(advisor, 'reception.object', { orderId, objection: '还是有异响' })
}

/** Received, reversed, on account and off it, received again; then the drawer is counted, and handed to the manager. */
async function settle(floor: ShopFloor, orderId: string) {
  await floor.call(secondCashier, 'cashier.openShift', { floatFen: 50_000 })
  const { id: settlementId, dueFen: amountFen } = await floor.call(secondCashier, 'cashier.openSettlement', { orderId })
  const receive = async () => {
    const payment = { settlementId, method: 'wechat', amountFen, tenderedFen: null, reference: '4200001' } as const
    await floor.call(secondCashier, 'cashier.enterPayment', payment)
    return floor.call(secondCashier, 'cashier.confirm', { settlementId })
  }
  const { payments } = await receive()
  const paymentId = payments[0]?.id ?? ''
  await floor.call(secondCashier, 'cashier.reversePayment', { paymentId, reason: '扫错了码' }, manager)
  await floor.call(secondCashier, 'cashier.coverOnAccount', { settlementId }, manager)
  await floor.call(secondCashier, 'cashier.takeOffAccount', { settlementId, reason: '不签单了' }, manager)
  await receive()
  await floor.call(secondCashier, 'cashier.moveCash', { direction: 'out', amountFen: 10_000, reason: '存银行' })
  const close = { counted: { cash: 39_900, wechat: amountFen }, denominations: { '10000': 3, '5000': 1, '100': 49 } }
  await floor.call(secondCashier, 'cashier.startCounting', {})
  const { id: shiftId } = await floor.call(secondCashier, 'cashier.closeShift', {
    ...{ ...close, explanation: '找零误差' },
    handedTo: await floor.staffId(manager),
  })
  await floor.call(manager, 'cashier.takeOverShift', { shiftId, floatFen: 39_800, explanation: '少一元' })
  await floor.call(manager, 'cashier.startCounting', {})
  const counted = { counted: { cash: 39_800 }, denominations: { '10000': 3, '5000': 1, '100': 48 } }
  await floor.call(manager, 'cashier.closeShift', { ...counted, explanation: '', handedTo: null })
}

async function handedOver(floor: ShopFloor) {
  const visit = await inWork(floor, '苏A5T106', 6)
  const { orderId } = visit
  await visit.finishAndInspect()
  await visit.settleInCash()
  await visit.washAndRecheck()
  const order = await floor.house.database.read((reader) => reader.repairOrders.get(orderId))
  const collects = {
    ...{ orderId, voucherCode: order?.voucherCode ?? '' },
    ...{ collectorName: '陈小龙', collectorPhone: '13800002106', collectorIsSender: false, identitySeen: '身份证' },
    ...{ senderPhoned: true, walkedThrough: true, oldPartsShown: true },
    ...{ nextServiceOn: null, nextServiceKm: null, followUpAt: null },
  }
  await floor.call(advisor, 'reception.startDelivery', collects, manager)
  await visit.sign('settlement', orderId)
  await floor.call(advisor, 'reception.handOver', { orderId })
}

async function inWork(floor: ShopFloor, plate: string, nth: number): Promise<OneVisit> {
  const visit = car(floor, plate, nth)
  await visit.arrive()
  await visit.receive()
  await visit.walkAround()
  await visit.estimate({ promisedAt: await inTwoHours(floor) })
  await visit.intoWorkshop()
  return visit
}

/** Told to the customer, who has not signed. */
async function quoted(floor: ShopFloor, { visitId }: OneVisit): Promise<string> {
  const [item] = await floor.call(advisor, 'reception.priceItems', { text: 'L001' })
  const { orderId } = await floor.call(advisor, 'reception.saveEstimate', {
    ...{ visitId, orderId: null, rounding: 'none', labourDiscountPercent: 0, partsDiscountPercent: 0 },
    lines: [{ priceItemId: item?.id ?? '', quantity: 100, payer: 'customer', partSource: null }],
  })
  await floor.call(advisor, 'reception.saveTerms', {
    ...{ orderId, promisedAt: await inTwoHours(floor), category: 'minor', paymentTerms: 'on_delivery' },
    ...{ oldParts: 'leave', wash: false, waits: false, reachPhone: '13800002102', otherRequests: '先别洗车' },
  })
  await floor.call(advisor, 'reception.quote', { orderId })
  return orderId
}

const inTwoHours = async (floor: ShopFloor) => new Date((await floor.now()).getTime() + 7_200_000).toISOString()

const rechecked = {
  ...{ itemsDone: true, papersGathered: true, totalChecked: true, leaderSigned: true },
  ...{ outsideFine: true, belongingsComplete: true, interiorClean: true, coversRemoved: true },
}
