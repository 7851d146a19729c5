/** Opens the shop's database: first what was asked to be restored, and around a file that is damaged. */
import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { restoreIfAsked, setAside, type Restore } from '#electron/database/backup/restore'
import { openDatabase, type DatabaseAddress } from '#electron/database/open'
import { logFor } from '#electron/logging/log'
import { isDatabaseFault, type Database, type DatabaseFaultKind } from '#electron/services/ports/database'
import type { Clock } from '#electron/services/ports/system'
import type { MachineSettings } from '#electron/settings/machine'
import { headFile } from './event-watch'

const log = logFor('database')

/** Where the shop's file should be lies one that cannot be it: damaged so far that nothing tells that it is ours, perhaps. */
const setsAside: ReadonlySet<DatabaseFaultKind> = new Set(['damaged', 'foreign'])

export interface OpenedDatabase {
  database: Database
  /** The name of the damaged file that was set aside: the database is a new and empty one. */
  setAside: string | null
}

export function addressOf({ database }: Pick<MachineSettings, 'database'>, home: string): DatabaseAddress {
  return database.kind === 'postgres' ? database : { kind: 'sqlite', file: join(home, 'frontlane.sqlite') }
}

/** @param folder where the event chain's head is kept */
export async function openShopDatabase(
  address: DatabaseAddress,
  folder: string,
  clock: Clock,
): Promise<OpenedDatabase> {
  const open = () => openDatabase(address, (error) => log.error('database', error))
  if (address.kind === 'postgres') return { database: await open(), setAside: null }
  const restored = await restoreIfAsked(address.file, clock.now()).catch((error: unknown) => {
    log.error('not restored, the backup is not sound', error)
    return null
  })
  // The head of what was there before is no measure of what was restored.
  if (restored) await rm(headFile(folder), { force: true })
  try {
    const database = await open()
    if (restored) await keepInMemory(database, restored, clock)
    return { database, setAside: null }
  } catch (error) {
    if (!(isDatabaseFault(error) && setsAside.has(error.kind))) throw error
    log.error('the database is damaged, and is set aside', error)
    const aside = await setAside(address.file, clock.now())
    await rm(headFile(folder), { force: true })
    return { database: await open(), setAside: aside }
  }
}

/** A restore is an event: what follows it in the chain is not what once followed. */
async function keepInMemory(database: Database, { name, by }: Restore, clock: Clock): Promise<void> {
  await database.command((writer) =>
    writer.append({
      what: 'shop.restored',
      record: 'settings',
      recordId: 'shop',
      visitId: null,
      data: { backup: name },
      at: clock.now().toISOString(),
      by,
      station: 'manager',
    }),
  )
  log.info('restored', { name })
}
