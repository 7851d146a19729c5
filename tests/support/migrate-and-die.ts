/**
 * A process that migrates a SQLite file and kills itself at a statement: `migrate-and-die.ts <file> <statement> <list>`. The list is
 * `test`, or the version up to which Frontlane's own are run. Statement 0 is never, and prints how many there were.
 */
import { openSqlite } from '#electron/database/connection/sqlite'
import { migrations } from '#electron/database/migrations/index'
import { migrate } from '#electron/database/migrations/runner'
import { killAtStatement } from './kill-at-statement'
import { first, second } from './migrations'

const [file = '', statement = '0', list = ''] = process.argv.slice(2)
const counted = killAtStatement(Number(statement))

const engine = await openSqlite(file)
await migrate(engine, list === 'test' ? [first, second] : migrations.filter(({ version }) => version <= Number(list)))
await engine.close()
process.stdout.write(String(counted()))
