/**
 * A process whose writes fail, one position in the file after the other: `settle-with-failing-writes.ts <file> <orderId>`. The system
 * refuses what goes beyond a limit that grows by one page at each refusal. Prints what the refusals were, as JSON.
 */
import { execFileSync } from 'node:child_process'
import { openDatabase } from '#electron/database/open'
import { settleWithoutRoom } from './settle-without-room'
import { TestShop } from './shop'

const pageBytes = 4_096

function limitFiles(bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:unlimited`])
}

const [file = '', orderId = ''] = process.argv.slice(2)
const shop = await TestShop.open(await openDatabase({ kind: 'sqlite', file }, () => {}), { firstId: 1_000_000 })
let limit = 0
limitFiles(limit)
const refusals = await settleWithoutRoom(shop, orderId, async () => limitFiles((limit += pageBytes)))
limitFiles('unlimited')
await shop.database.close()
process.stdout.write(JSON.stringify(refusals))
