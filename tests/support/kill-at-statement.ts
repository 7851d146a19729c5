import sqlite3 from 'sqlite3'

/**
 * From here on this process kills itself when SQLite is given its statement of that number; 0 is never.
 *
 * @returns how many there were so far
 */
export function killAtStatement(dieAt: number): () => number {
  let count = 0
  for (const [prototype, method] of [
    [sqlite3.Statement.prototype, 'all'],
    [sqlite3.Statement.prototype, 'run'],
    [sqlite3.Database.prototype, 'exec'],
  ] as const) {
    const original: unknown = Reflect.get(prototype, method)
    if (typeof original !== 'function') throw new Error(`sqlite3 has no ${method}`)
    Object.assign(prototype, {
      [method](this: unknown, ...given: unknown[]) {
        const started: unknown = Reflect.apply(original, this, given)
        count += 1
        // The statement is on its way in another thread: not begun, half done or just done.
        if (count === dieAt) process.kill(process.pid, 'SIGKILL')
        return started
      },
    })
  }
  return () => count
}
