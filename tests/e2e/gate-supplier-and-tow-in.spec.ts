import { gateStory, guardSitsDown } from './support/gate-story'

gateStory(
  'a supplier is cleared at issue; a tow truck has its own card and leaves by itself',
  async ({ shop, gate }) => {
    await guardSitsDown(shop)
    await shop.scan('staff', 'FLC-001')
    await gate.enterPlate('苏B99K21')
    await gate.comesFor('送货')
    await gate.shows('进厂', '苏B·99K21', '不经前台')

    await shop.scan('staff', 'FLC-002')
    await gate.enterPlate('苏A1K845')
    await gate.comesFor('拖车进厂')
    await gate.shows('进厂', '苏A·1K845', '拖车另扫一张卡')
    await shop.scan('staff', 'FLC-003')
    await gate.enterPlate('苏C0P337')
    await gate.comesFor('其他')
    await gate.shows('进厂', '苏C·0P337')
    await gate.counts(3)

    await shop.advance(1)
    await shop.scan('staff', 'FLC-003')
    await gate.shows('放行', '苏C·0P337', '003')
    await shop.scan('staff', 'FLC-001')
    await gate.shows('放行', '苏B·99K21')
    await shop.scan('staff', 'FLC-002')
    await gate.shows('不能放行', '苏A·1K845', '前台还没有接待完')
  },
)
