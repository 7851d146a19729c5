/** What the driver alone takes: the statements that a command gave it, prepared once and run again on a copy of the same database. */
import sqlite3 from 'sqlite3'

interface Statement {
  sql: string
  values: unknown[]
}
/** From BEGIN to COMMIT, of a command or of a read. */
export type Transaction = readonly Statement[]

/** Writes down every statement from here on. @returns ends it, and tells them in the transactions that they came in */
export function recordStatements(): () => Transaction[] {
  const open = new Map<unknown, Statement[]>()
  const done: Transaction[] = []
  const originals = new Map<string, unknown>()
  for (const method of ['all', 'run'] as const) {
    const original: unknown = Reflect.get(sqlite3.Database.prototype, method)
    if (typeof original !== 'function') throw new Error(`sqlite3 has no ${method}`)
    originals.set(method, original)
    Object.assign(sqlite3.Database.prototype, {
      [method](this: sqlite3.Database, ...given: unknown[]) {
        const [sql, values] = given
        const statement = { sql: String(sql), values: Array.isArray(values) ? [...(values as unknown[])] : [] }
        if (/^BEGIN/i.test(statement.sql)) open.set(this, [])
        open.get(this)?.push(statement)
        if (/^COMMIT/i.test(statement.sql)) {
          done.push(open.get(this) ?? [])
          open.delete(this)
        }
        return Reflect.apply(original, this, given) as unknown
      },
    })
  }
  return () => {
    Object.assign(sqlite3.Database.prototype, Object.fromEntries(originals))
    return done
  }
}

/** @returns milliseconds of each transaction, as far as they may be run again */
export async function replay(file: string, transactions: readonly Transaction[]): Promise<number[]> {
  const database = new sqlite3.Database(file)
  const exec = (sql: string) =>
    new Promise<void>((resolve, reject) => database.exec(sql, (error) => (error ? reject(error) : resolve())))
  await exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  const prepared = new Map<string, sqlite3.Statement>()
  const statementOf = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const run = ({ sql, values }: Statement) =>
    new Promise<void>((resolve, reject) =>
      statementOf(sql).all(values, (error: Error | null) => (error ? reject(error) : resolve())),
    )
  const times: number[] = []
  for (const transaction of transactions) {
    const from = performance.now()
    for (const statement of transaction) await run(statement)
    times.push(performance.now() - from)
  }
  await Promise.all([...prepared.values()].map((one) => new Promise<void>((resolve) => one.finalize(() => resolve()))))
  await new Promise<void>((resolve) => database.close(() => resolve()))
  return times
}

export const writes = (transaction: Transaction) => transaction.some(({ sql }) => /^(insert|update|delete)/i.test(sql))
