/** Two steps of a schema for tests of the runner: the second rebuilds a table whose rows have children. */
import type { Migration } from '#electron/database/migrations/migration'

export const parents = 40
export const childrenEach = 3

export const first: Migration = {
  version: 1,
  name: 'first',
  async up(transaction) {
    await transaction.raw('CREATE TABLE parents (id integer PRIMARY KEY, name text, old text)')
    await transaction.raw(
      'CREATE TABLE children (id integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents (id) ON DELETE CASCADE)',
    )
    for (let id = 1; id <= parents; id += 1) {
      await transaction('parents').insert({ id, name: `parent ${id}`, old: 'x' })
      for (let n = 0; n < childrenEach; n += 1) {
        await transaction('children').insert({ id: id * childrenEach + n, parent_id: id })
      }
    }
  },
}

export const second: Migration = {
  version: 2,
  name: 'second',
  async up(transaction) {
    // knex rebuilds the table for this on SQLite: with foreign keys on, its children would be deleted with it.
    await transaction.schema.alterTable('parents', (table) => table.dropColumn('old'))
    await transaction.schema.alterTable('parents', (table) => table.text('colour').notNullable().defaultTo('red'))
    await transaction('parents').update({ colour: 'blue' })
  },
}
