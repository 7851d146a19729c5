/** What this needs of the driver's connection. */
export interface RawConnection {
  exec(sql: string, done: (error: Error | null) => void): void
  prepare(sql: string, done: (error: Error | null) => void): RawStatement
  all: Ask
  run: Ask
  close(done: (error: Error | null) => void): void
  /** What it runs ends with an error. */
  interrupt(): void
}

interface RawStatement {
  all(values: unknown, done: Done): void
  run(values: unknown, done: Done): void
  finalize(done: () => void): void
}

/** Called on the statement, which knows how many rows it changed. */
type Done = (this: unknown, error: Error | null, rows?: unknown) => void
type Ask = (sql: string, values: unknown, done: Done) => void

/** More than the application's own; those that are written for a number of values push out the oldest. */
const most = 300

/**
 * Keeps statements prepared. The same few come again and again with other values, and SQLite takes longer to understand one than to
 * run it. Every text is prepared whole before it is first asked, so that one that cannot be is an error of whoever asks, each time.
 */
export function keepPrepared(connection: RawConnection): void {
  const kept = new Map<string, Promise<RawStatement>>()

  function statementOf(sql: string): Promise<RawStatement> {
    const known = kept.get(sql)
    const statement = known ?? prepare(sql)
    // The latest stands last.
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept
    if (kept.size > most && oldest) {
      kept.delete(oldest[0])
      void end(oldest[1])
    }
    return statement
  }

  function prepare(sql: string): Promise<RawStatement> {
    return new Promise((resolve, reject) => {
      const statement = connection.prepare(sql, (error) => {
        if (!error) {
          resolve(statement)
          return
        }
        kept.delete(sql)
        reject(error)
      })
    })
  }

  /** What was asked of it before comes first: the driver takes them in turn. */
  async function end(statement: Promise<RawStatement>): Promise<void> {
    const one = await statement
    await new Promise<void>((resolve) => one.finalize(resolve))
  }

  const close = connection.close.bind(connection)
  connection.all = (sql, values, done) => void statementOf(sql).then((one) => one.all(values, done), done)
  connection.run = (sql, values, done) => void statementOf(sql).then((one) => one.run(values, done), done)
  // A connection with statements does not close.
  connection.close = (done) => void Promise.allSettled([...kept.values()].map(end)).then(() => close(done))
}
