/**
 * A process that migrates a SQLite file and kills itself at a statement: `migrate-and-die.ts <file> <statement> <list>`. Statement 0
 * is never, and prints how many there were.
 */
import sqlite3 from 'sqlite3'
import { openSqlite } from '#electron/database/connection/sqlite'
import { migrations } from '#electron/database/migrations/index'
import { migrate } from '#electron/database/migrations/runner'
import { first, second } from './migrations'

const [file = '', statement = '0', list = 'real'] = process.argv.slice(2)
const dieAt = Number(statement)
let count = 0

for (const method of ['all', 'run', 'exec'] as const) {
  const original: unknown = Reflect.get(sqlite3.Database.prototype, method)
  if (typeof original !== 'function') throw new Error(`sqlite3 has no ${method}`)
  Object.assign(sqlite3.Database.prototype, {
    [method](this: sqlite3.Database, ...given: unknown[]) {
      const started: unknown = Reflect.apply(original, this, given)
      count += 1
      // The statement is on its way in another thread: not begun, half done or just done.
      if (count === dieAt) process.kill(process.pid, 'SIGKILL')
      return started
    },
  })
}

const engine = await openSqlite(file)
await migrate(engine, list === 'real' ? migrations : [first, second])
await engine.close()
process.stdout.write(String(count))
