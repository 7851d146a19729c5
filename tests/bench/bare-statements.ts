/** What the driver alone takes: the statements that a command gave it, prepared once and run again on a copy of the same database. */
import sqlite3 from 'sqlite3'

interface Statement {
  sql: string
  values: unknown[]
}
/** From BEGIN to COMMIT, of a command or of a read. */
export type Transaction = readonly Statement[]

export interface Recording {
  /** What came since the last time, in the transactions that it came in. */
  take(): Transaction[]
  end(): void
}

/** Writes down every statement of the databases that are opened from here on. */
export function recordStatements(): Recording {
  const open = new Map<unknown, Statement[]>()
  const done: Transaction[] = []
  /** Which connection a prepared statement is of. */
  const connections = new WeakMap<object, unknown>()
  const replaced: [object, string, unknown][] = []
  /** Calls the driver's own, after or before something else. */
  function replace(
    prototype: object,
    method: string,
    by: (own: () => unknown, at: object, given: unknown[]) => unknown,
  ) {
    const original: unknown = Reflect.get(prototype, method)
    if (typeof original !== 'function') throw new Error(`sqlite3 has no ${method}`)
    replaced.push([prototype, method, original])
    Reflect.set(prototype, method, function (this: object, ...given: unknown[]) {
      return by(() => Reflect.apply(original, this, given) as unknown, this, given)
    })
  }
  replace(sqlite3.Database.prototype, 'prepare', (own, connection) => {
    const statement = own() as object // what the driver's `prepare` returns
    connections.set(statement, connection)
    return statement
  })
  for (const method of ['all', 'run']) {
    replace(sqlite3.Statement.prototype, method, (own, prepared, [values]) => {
      const connection = connections.get(prepared)
      const statement = {
        sql: String(Reflect.get(prepared, 'sql')),
        values: Array.isArray(values) ? [...(values as unknown[])] : [],
      }
      if (/^BEGIN/i.test(statement.sql)) open.set(connection, [])
      open.get(connection)?.push(statement)
      if (/^COMMIT/i.test(statement.sql)) {
        done.push(open.get(connection) ?? [])
        open.delete(connection)
      }
      return own()
    })
  }
  return {
    take: () => done.splice(0),
    end() {
      for (const [prototype, method, original] of replaced) Reflect.set(prototype, method, original)
    },
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
