/** The shop's database on a server. */
import type { Knex } from 'knex'
import knex from 'knex'
import pg from 'pg'
import type { Engine } from './engine'
import { listen } from './postgres-listener'
import { silent } from './silent'
import { transact } from './transact'

/** Any two numbers that nothing else on the server locks. */
const lockKey = '17996, 20037'

/** Types of PostgreSQL that pg gives as text: COUNT and bigint, SUM of bigint. Exact in a double as far as a shop can count. */
const numeric = new Set([20, 1700])

/** For each connection of ours, so that pg's defaults stay what they are for everybody else. */
const types = {
  getTypeParser: (oid: number, format?: string): unknown =>
    numeric.has(oid) ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
}

export function openPostgres(url: string, onError: (error: unknown) => void): Engine {
  const connection = {
    connectionString: url,
    types,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'Frontlane',
    // A machine that falls asleep inside a command must not hold the whole shop.
    idle_in_transaction_session_timeout: 30_000,
  }
  const connect = (max: number): Knex =>
    knex({ client: 'pg', connection, compileSqlOnError: false, log: silent, pool: { min: 0, max } })
  const writer = connect(1)
  const readers = { screens: connect(2), reports: connect(1) }
  const listeners: (() => Promise<void>)[] = []

  const lock = async (transaction: Knex.Transaction) => {
    await transaction.raw(`SELECT pg_advisory_xact_lock(${lockKey})`)
  }

  return {
    write: (work) => transact(writer, work, { isolationLevel: 'read committed' }),
    lock,
    read: (purpose, work) => transact(readers[purpose], work, { isolationLevel: 'repeatable read', readOnly: true }),
    rebuild: (work) =>
      transact(writer, async (transaction) => {
        await lock(transaction)
        return work(transaction)
      }),
    // A server's backups are its own (and a migration is one transaction there too).
    copyBefore: async () => undefined,
    async tell(transaction, sequence) {
      await transaction.raw(`SELECT pg_notify('frontlane', ?)`, [String(sequence)])
    },
    async listen(heard) {
      listeners.push(await listen(connection, heard, onError))
    },
    async close() {
      await Promise.all(listeners.map((stop) => stop()))
      await Promise.all([writer.destroy(), readers.screens.destroy(), readers.reports.destroy()])
    },
  }
}
