import type { Database } from '#electron/services/ports/database'
import type { Engine } from './connection/engine'
import { openSqlite } from './connection/sqlite'
import { createDatabase } from './database'
import { asFault } from './fault'
import { migrations } from './migrations'
import { migrate } from './migrations/runner'
import { checkTables } from './schema/check'

export type DatabaseAddress =
  | { kind: 'sqlite'; file: string }
  /** `postgres://user:password@server:5432/frontlane` */
  | { kind: 'postgres'; url: string }

/**
 * Opens the shop's database and brings it to this program's version; throws a `DatabaseFault` when it cannot.
 *
 * @param onError what went wrong where nobody waits for an answer: a listener that threw, a lost connection
 */
export async function openDatabase(address: DatabaseAddress, onError: (error: unknown) => void): Promise<Database> {
  const engine = address.kind === 'sqlite' ? await openSqlite(address.file) : await onServer(address.url, onError)
  try {
    await migrate(engine, migrations)
    if (address.kind === 'sqlite') await engine.read('screens', checkTables)
    return await createDatabase(engine, onError)
  } catch (error) {
    await engine.close()
    throw asFault(error)
  }
}

/** Its driver is loaded where there is a server: a start on the embedded database does not wait for it. */
async function onServer(url: string, onError: (error: unknown) => void): Promise<Engine> {
  const { openPostgres } = await import('./connection/postgres')
  return openPostgres(url, onError)
}
