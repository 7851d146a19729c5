/**
 * A process that settles an order, and kills itself at a statement: `settle-and-die.ts <file> <orderId> <statement>`. Statement 0 is
 * never. Says `ready`, then `answered` for each command as soon as it is, and at its end `statements <how many>`.
 */
import { writeSync } from 'node:fs'
import { openDatabase } from '#electron/database/open'
import { killAtStatement } from './kill-at-statement'
import { settle } from './settle'
import { TestShop } from './shop'

const [file = '', orderId = '', statement = '0'] = process.argv.slice(2)
// At once: what is only in a buffer is lost with the process.
const say = (line: string) => writeSync(1, `${line}\n`)
const shop = await TestShop.open(await openDatabase({ kind: 'sqlite', file }, () => {}), { firstId: 1_000_000 })
const counted = killAtStatement(Number(statement))
say('ready')
await settle(shop, orderId, async (command) => {
  const answer = await command()
  say('answered')
  return answer
})
await shop.database.close()
say(`statements ${counted()}`)
