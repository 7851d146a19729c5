import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a valid card at the wrong car: GO becomes STOP, and the right car still leaves', async ({ shop, gate }) => {
  await guardSitsDown(shop)
  await shop.scan('staff', 'FLC-001')
  await gate.enterPlate('苏B99K21')
  await gate.comesFor('看车')
  await shop.advance(1)
  await shop.scan('staff', 'FLC-001')
  await gate.shows('放行', '苏B·99K21')
  await gate.touch('车牌不符')
  await gate.shows('不能放行', '苏B·99K21')
  await gate.counts(1)
  await shop.advance(1)
  await shop.scan('staff', 'FLC-001')
  await gate.shows('放行', '苏B·99K21')
  await gate.counts(0)
})
