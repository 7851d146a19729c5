/**
 * A process that settles an order and kills itself at a statement: `settle-and-die.ts <file> <orderId> <statement>`. Statement 0 is
 * never. Every request has its id from the start, as a page keeps it until it is answered; prints how many statements there were.
 */
import { openDatabase } from '#electron/database/open'
import { killAtStatement } from './kill-at-statement'
import { people } from '#electron/demonstration/people'
import { settlingRequests } from './settling-requests'
import { TestShop } from './shop'

const [file = '', orderId = '', statement = '0'] = process.argv.slice(2)
const shop = await TestShop.open(await openDatabase({ kind: 'sqlite', file }, () => {}), { firstId: 1_000_000 })
const counted = killAtStatement(Number(statement))
const { cashier } = people

async function call<T>(answer: Promise<{ ok: true; value: T } | { ok: false; refusal: unknown }>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const once = (requestId: string) => ({ requestId })

const opened = await call(shop.ask(cashier, 'cashier.openSettlement', { orderId }, once(settlingRequests.open)))
const settlementId = opened.id
await call(
  shop.ask(
    cashier,
    'cashier.enterPayment',
    { settlementId, method: 'cash', amountFen: 30_000, tenderedFen: 50_000, reference: '' },
    once(settlingRequests.cash),
  ),
)
await call(
  shop.ask(
    cashier,
    'cashier.enterPayment',
    { settlementId, method: 'wechat', amountFen: opened.dueFen - 30_000, tenderedFen: null, reference: 'WX-1' },
    once(settlingRequests.wechat),
  ),
)
await call(shop.ask(cashier, 'cashier.confirm', { settlementId }, once(settlingRequests.confirm)))
await shop.database.close()
process.stdout.write(String(counted()))
