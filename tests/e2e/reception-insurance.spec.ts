import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { expect, test } from './support/counter'

test('an insured car is handed over without cash once its papers are complete', async ({ counter }) => {
  const { shop, visit, reception } = counter
  await counter.takenIn()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.order.estimate([{ find: 'L002' }, { find: 'P004' }])
  await reception.order.payAll('保险')
  await reception.order.saveEstimate()
  await reception.order.promise('17:00', '保险理赔')
  await reception.sign('order', storyCar.senderName)
  await reception.order.tickPapers('行驶证', '驾驶证', '被保险人身份证', '保险单', '事故认定书')
  await expect(shop.staff.getByText('还缺 2 样：定损单、索赔申请与直赔授权书')).toBeVisible()
  await reception.order.savePapers()

  const { orders } = await shop.call(people.advisor, 'visit.view', { visitId: visit.visitId })
  visit.orderId = orders[0]?.id ?? ''
  await visit.intoWorkshop()
  await visit.finishAndInspect()
  await visit.washAndRecheck()
  await counter.sitDown()
  await reception.show(storyCar.plate)
  await reception.step('交车')
  await expect(shop.staff.locator('.pane')).toContainText('先完成“保险资料”')
  await reception.order.tickPapers('定损单', '索赔申请与直赔授权书')
  await reception.order.savePapers()
  await reception.leaving.startDelivery(await counter.voucher())
  await reception.sign('settlement', storyCar.senderName)
  await reception.leaving.handOver()
  await reception.leaving.returnCard(`FLC-${storyCar.cardNumber}`)
})
