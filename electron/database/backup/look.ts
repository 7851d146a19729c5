import type { BackupContents } from '#electron/contract/backup'
import { readSqlite } from '../connection/sqlite'
import { Fault } from '../fault'
import { migrations } from '../migrations/index'
import { currentVersion } from '../migrations/runner'
import { readerOf } from '../repositories/reader'

/**
 * What is in a database file that is not in use. Throws a `Fault` when it is not sound, `newer` when a later Frontlane has made it.
 */
export function contentsOf(file: string): Promise<BackupContents> {
  return readSqlite(file, async (transaction) => {
    const version = await currentVersion(transaction)
    if (version > (migrations.at(-1)?.version ?? 0)) throw new Fault('newer', `the backup has version ${version}`)
    const reader = readerOf(transaction)
    const value = (await reader.settings.get('shop'))?.value
    const shopName = value !== null && typeof value === 'object' && 'shopName' in value ? value['shopName'] : ''
    const { sequence } = await reader.events.head()
    const [newest] = await reader.events.after(sequence - 1, 1)
    return {
      shopName: typeof shopName === 'string' ? shopName : '',
      newestEventAt: newest?.at ?? null,
      visits: await reader.visits.count({}),
      orders: await reader.repairOrders.count({}),
      customers: await reader.customers.count({}),
    }
  })
}
