import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('the diagnosis is agreed to first; no repair follows, and only its fee is charged', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await visit.arrive()
  await visit.receive()
  const { visitId } = visit
  const said = { visitId, complaint: '偶尔熄火', advisorNotes: '', faultKnown: false }
  await shop.call(people.advisor, 'reception.saveComplaint', said)
  await visit.walkAround()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.step('报价')
  await expect(shop.staff.getByText('先报检测费')).toBeVisible()
  await reception.order.estimate([{ find: 'O001' }])
  await reception.order.saveEstimate()
  await reception.order.promise('17:00')
  await reception.sign('order', storyCar.senderName)
  const { orders } = await shop.call(people.advisor, 'visit.view', { visitId })
  visit.orderId = orders[0]?.id ?? ''
  await visit.intoWorkshop()
  await visit.proposeBrakePads()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.inWork.answerByPhone('前刹车片', 'no')
  await visit.finishAndInspect()
  await shop.call(people.cashier, 'cashier.openShift', { floatFen: 50_000 })
  const settlement = await shop.call(people.cashier, 'cashier.openSettlement', { orderId: visit.orderId })
  expect(settlement.dueFen).toBe(10_000)
})
