import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a card entered wrongly is put right by a scan of the one that was handed out', async ({ shop, gate }) => {
  await guardSitsDown(shop)
  await shop.scan('staff', 'FLC-027')
  await gate.enterPlate('苏A1K845')
  await gate.comesForRepair()
  await gate.touch('改卡号')
  await shop.scan('staff', 'FLC-028')
  await gate.shows('进厂', '苏A·1K845', '出门卡 028')

  await shop.scan('staff', 'FLC-027')
  await gate.enterPlate('苏B99K21')
  await gate.comesForRepair()
  await gate.shows('进厂', '苏B·99K21', '出门卡 027')
})
