/** A printer that is away, or hangs up in the middle, never loses a slip and never prints one twice by itself (C10). */
import { expect, test } from '@playwright/test'
import { people } from '#electron/demonstration/people'
import { healthy } from '#electron/devices/printer/simulator'
import { decodeReceipt } from '#tests/support/receipt-decoder'
import { CashierPage } from './pages/cashier'
import { RunningShop } from './support/running-shop'
import { carToSettle } from './support/visits'

let shop: RunningShop
let cashier: CashierPage

test.beforeEach(async () => {
  shop = await RunningShop.open()
  await shop.advanceTo('09:00')
  await carToSettle(shop)
  cashier = new CashierPage(shop.staff)
  await shop.signIn(people.cashier)
  await cashier.openShift('500')
  await cashier.open('RO-')
})
test.afterEach(async () => {
  await shop.close()
})

const settlements = () => shop.papers().filter((paper) => paper.lines.join('\n').includes('维修结算单'))

test('the slip waits with its reason, fails after ten minutes, and goes out when a person resends it', async () => {
  shop.printer.behaviour = { ...healthy, paper: false }
  await cashier.receive()
  await cashier.slipIs('queued')
  await cashier.slipSays('打印机缺纸')
  await shop.advance(11)
  await shop.signIn(people.cashier)
  // In the list of what needs somebody, for whoever sits down next.
  await cashier.slipIs('failed')
  expect(settlements()).toHaveLength(0)
  shop.printer.behaviour = { ...healthy }
  await cashier.slipAnswer('再试一次')
  await expect.poll(() => settlements().length).toBe(1)
})

test('the slip goes out by itself once there is paper', async () => {
  shop.printer.behaviour = { ...healthy, paper: false }
  await cashier.receive()
  await cashier.slipIs('queued')
  shop.printer.behaviour = { ...healthy }
  await shop.advance(0.2)
  await cashier.slipIs('printed')
  expect(settlements()).toHaveLength(1)
})

test('a slip that broke off is a person’s to answer, and a reprint says so', async () => {
  shop.printer.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: 400 } }
  await cashier.receive()
  await cashier.slipIs('unconfirmed')
  shop.printer.behaviour = { ...healthy }
  const soFar = shop.printer.slips.length
  await shop.advance(1)
  await cashier.slipIs('unconfirmed')
  expect(shop.printer.slips).toHaveLength(soFar)
  await cashier.slipAnswer('再打一张')
  await cashier.slipIs('printed')
  await cashier.slipSays('补打第 1 次')
  // The one before ends in the middle of a line: only this one can be read.
  const last = shop.printer.slips.at(-1)
  expect(last && decodeReceipt(last, 48).lines.join('\n')).toContain('补打　第 1 次')
})
