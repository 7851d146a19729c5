import type { Knex } from 'knex'
import { Fault } from '../fault'
import { tableNames, tables } from './tables'

/**
 * An embedded database that lost a table or a column is damaged: found at the start, and not at the counter. Throws a `Fault`.
 *
 * @param transaction of SQLite
 */
export async function checkTables(transaction: Knex.Transaction): Promise<void> {
  const found: { name: string }[] = await transaction.raw(
    `SELECT t.name || '.' || c.name AS name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'`,
  )
  const there = new Set(found.map(({ name }) => name))
  const missing = tableNames
    .map((name) => tables[name])
    .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
    .filter((column) => !there.has(column))
  if (missing.length > 0) throw new Fault('damaged', `the database has lost ${missing.join(', ')}`)
}
