/**
 * A process that settles an order and kills itself at a statement: `settle-and-die.ts <file> <orderId> <statement>`. Statement 0 is
 * never. Prints how many statements there were.
 */
import { openDatabase } from '#electron/database/open'
import { killAtStatement } from './kill-at-statement'
import { settle } from './settle'
import { TestShop } from './shop'

const [file = '', orderId = '', statement = '0'] = process.argv.slice(2)
const shop = await TestShop.open(await openDatabase({ kind: 'sqlite', file }, () => {}), { firstId: 1_000_000 })
const counted = killAtStatement(Number(statement))
await settle(shop, orderId)
await shop.database.close()
process.stdout.write(String(counted()))
