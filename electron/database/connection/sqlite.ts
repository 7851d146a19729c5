/** The embedded database. The only file that knows the driver `sqlite3`. */
import { constants, open, rm } from 'node:fs/promises'
import type { Knex } from 'knex'
import knex from 'knex'
import { backupFile, finishFile, startFile } from '../backup/files'
import { Fault, asFault } from '../fault'
import type { Engine, Work } from './engine'
import { keepPrepared, type RawConnection } from './prepared'
import { silent } from './silent'
import { transact } from './transact'

/** `FLNE`, in the header of each of our files, so that another program's file is not taken for a shop. */
const applicationId = 0x464c4e45

const shopPragmas = ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']

/** @param giveUp ends what the connection is at */
function connect(file: string, pragmas: readonly string[], giveUp?: AbortSignal): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename: file },
    useNullAsDefault: false,
    compileSqlOnError: false,
    log: silent,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: RawConnection, done: (error: Error | null) => void) => {
        if (giveUp?.aborted) {
          done(new Fault('unavailable', 'given up'))
          return
        }
        keepPrepared(connection)
        interruptOn(connection, giveUp)
        connection.exec(pragmas.map((pragma) => `PRAGMA ${pragma};`).join(''), done)
      },
    },
  })
}

function interruptOn(connection: RawConnection, giveUp: AbortSignal | undefined): void {
  const interrupt = () => connection.interrupt()
  giveUp?.addEventListener('abort', interrupt)
  const close = connection.close.bind(connection)
  connection.close = (done) => {
    giveUp?.removeEventListener('abort', interrupt)
    close(done)
  }
}

/** Opens or makes the file. Throws a `Fault` when it is no sound database of ours. */
export async function openSqlite(file: string): Promise<Engine> {
  await checkHeader(file)
  const writer = connect(file, shopPragmas)
  try {
    await checkOwner(writer)
  } catch (error) {
    await writer.destroy()
    const fault = asFault(error)
    // It was only looked at: there is nothing that could be refused, but for a schema that SQLite cannot read.
    throw fault instanceof Fault && fault.kind === 'refused' ? new Fault('damaged', fault.message) : fault
  }
  // Made after the writer, which has put the file into WAL mode.
  const reader = () => connect(file, [...shopPragmas, 'query_only = ON'])
  const readers = { screens: reader(), reports: reader() }

  async function write<T>(work: Work<T>): Promise<T> {
    try {
      return await transact(writer, work)
    } catch (error) {
      // A COMMIT that failed (disk full, a deferred key) leaves the transaction open on the one connection of the pool.
      await writer.raw('ROLLBACK').catch(() => undefined)
      throw error
    }
  }

  return {
    write,
    async lock(transaction) {
      // A statement that could write takes the write lock at once; it changes nothing, so a refusal costs no disk access.
      await transaction.raw('UPDATE event_chain SET sequence = sequence WHERE 1 = 0')
    },
    read: (purpose, work) => transact(readers[purpose], work),
    async rebuild(work) {
      // Inside a transaction this pragma does nothing; with it on, rebuilding a table would delete its children.
      await writer.raw('PRAGMA foreign_keys = OFF')
      try {
        return await write(async (transaction) => {
          const result = await work(transaction)
          const broken: unknown[] = await transaction.raw('PRAGMA foreign_key_check')
          if (broken.length > 0) throw new Fault('refused', `${broken.length} rows refer to rows that are not there`)
          return result
        })
      } finally {
        await writer.raw('PRAGMA foreign_keys = ON')
      }
    },
    async copyBefore() {
      await checkPages(writer)
      await copyInto(writer, backupFile(file, 'before_update', new Date()))
    },
    tell: async () => undefined,
    listen: async () => undefined,
    async close() {
      await Promise.all([readers.screens.destroy(), readers.reports.destroy()])
      // Last, so that it is the one that folds the write-ahead log back into the file.
      await writer.destroy()
    },
  }
}

/**
 * A checked copy of the database as it is at one moment, on a connection of its own, while work goes on. Throws a `Fault` when the
 * database or the copy is not sound, or there is no space.
 *
 * @param giveUp ends it at once, as a `Fault` too; nothing is left of the copy
 */
export async function copySqlite(file: string, copy: string, giveUp?: AbortSignal): Promise<void> {
  const connection = connect(file, shopPragmas, giveUp)
  try {
    await checkPages(connection)
    await copyInto(connection, copy, giveUp)
  } catch (error) {
    throw asFault(error)
  } finally {
    await connection.destroy()
  }
}

/** Every page is read. Throws a `Fault` when one is not sound, or when it is given up. */
export async function checkSqlite(file: string, giveUp?: AbortSignal): Promise<void> {
  await readSqlite(file, () => Promise.resolve(), giveUp)
}

/** Reads a file that is not in use, and leaves it as it is. Throws a `Fault` when it is no sound database of ours. */
export async function readSqlite<T>(file: string, work: Work<T>, giveUp?: AbortSignal): Promise<T> {
  await checkHeader(file)
  const connection = connect(file, ['busy_timeout = 5000', 'query_only = ON'], giveUp)
  try {
    if (!(await isOurs(connection))) throw new Fault('foreign', 'the file is a database of another program')
    await checkPages(connection)
    return await transact(connection, work)
  } catch (error) {
    throw asFault(error)
  } finally {
    await connection.destroy()
  }
}

async function checkPages(connection: Knex): Promise<void> {
  const [first] = await connection.raw<{ quick_check: string }[]>('PRAGMA quick_check(1)')
  if (first?.quick_check !== 'ok') throw new Fault('damaged', `quick_check: ${first?.quick_check ?? 'no answer'}`)
}

async function copyInto(connection: Knex, copy: string, giveUp?: AbortSignal): Promise<void> {
  const unfinished = await startFile(copy)
  try {
    await connection.raw('VACUUM INTO ?', [unfinished])
    await checkSqlite(unfinished, giveUp)
    await finishFile(unfinished, copy)
  } catch (error) {
    // On a disk that is full it would keep the room that the shop needs to go on.
    await rm(unfinished, { force: true })
    throw error
  }
}

/** SQLite would take a file of zeros or of another kind, and fail later in words of its own. */
async function checkHeader(file: string): Promise<void> {
  const handle = await open(file, constants.O_RDONLY).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ENOENT') return undefined
    throw new Fault('unavailable', `the database file cannot be opened: ${code}`)
  })
  if (!handle) return
  try {
    const { bytesRead, buffer } = await handle.read({ buffer: Buffer.alloc(16) })
    if (bytesRead > 0 && buffer.toString('latin1', 0, bytesRead) !== 'SQLite format 3\0') {
      throw new Fault('damaged', 'the file does not begin as a database')
    }
  } finally {
    await handle.close()
  }
}

async function checkOwner(writer: Knex): Promise<void> {
  if (await isOurs(writer)) return
  const [table] = await writer.raw<object[]>('SELECT 1 FROM sqlite_schema LIMIT 1')
  if (table) throw new Fault('foreign', 'the file is a database of another program')
  await writer.raw(`PRAGMA application_id = ${applicationId}`)
}

async function isOurs(connection: Knex): Promise<boolean> {
  const [header] = await connection.raw<{ application_id: number }[]>('PRAGMA application_id')
  return header?.application_id === applicationId
}
