/** Words for making tables that mean the same on both databases. */
import type { Knex } from 'knex'

interface ColumnMakers {
  text(...names: string[]): void
  /** 64 bits: PostgreSQL's plain integer ends at 21 million yuan in fen. */
  integer(...names: string[]): void
  boolean(...names: string[]): void
  /** JSON as text. */
  json(...names: string[]): void
  bytes(...names: string[]): void
  /** The id of a row of that table. Checked at the commit, so that a command may write in the order that reads best. */
  refersTo(table: string, ...names: string[]): void
}

/** Columns that always hold something; those under `maybe` can be null. */
export interface TableColumnMakers extends ColumnMakers {
  id(): void
  maybe: ColumnMakers
}

export type MakeTable = (
  name: string,
  columns: (column: TableColumnMakers) => void,
  options?: {
    /** Each an array of columns that no two rows share; null is never shared. */
    unique?: readonly (readonly string[])[]
    index?: readonly (readonly string[])[]
  },
) => Promise<void>

export function tableMaker(transaction: Knex.Transaction): MakeTable {
  const postgres = isPostgres(transaction)
  // Compared by code point whatever the server's language is, as SQLite does.
  const text = postgres ? 'text COLLATE "C"' : 'text'

  function makers(table: Knex.CreateTableBuilder, nullable: boolean): ColumnMakers {
    const add = (type: string, names: string[], rest = '') => {
      for (const name of names) {
        const column = table.specificType(name, type + rest)
        if (nullable) column.nullable()
        else column.notNullable()
      }
    }
    return {
      text: (...names) => add(text, names),
      integer: (...names) => add('bigint', names),
      boolean: (...names) => add('boolean', names),
      json: (...names) => add(text, names),
      bytes: (...names) => add(postgres ? 'bytea' : 'blob', names),
      refersTo: (other, ...names) => add(text, names, ` REFERENCES ${other} (id) DEFERRABLE INITIALLY DEFERRED`),
    }
  }

  return (name, columns, { unique = [], index = [] } = {}) =>
    transaction.schema.createTable(name, (table) => {
      columns({
        ...makers(table, false),
        maybe: makers(table, true),
        id: () => table.specificType('id', `${text} PRIMARY KEY`).notNullable(),
      })
      for (const names of unique) table.unique([...names])
      for (const names of index) table.index([...names])
    })
}

/**
 * At most one row with these columns alike among those that match.
 *
 * @param name of the index: it is all that an error says
 */
export async function makeUniqueAmong(
  transaction: Knex.Transaction,
  name: string,
  table: string,
  columns: readonly string[],
  condition: string,
): Promise<void> {
  await transaction.raw(`CREATE UNIQUE INDEX ${name} ON ${table} (${columns.join(', ')}) WHERE ${condition}`)
}

/**
 * Text columns added to a table that has rows.
 *
 * @param columns what rows so far get, by the column's name; null: the column may be empty
 */
export async function addColumns(
  transaction: Knex.Transaction,
  table: string,
  columns: Readonly<Record<string, string | null>>,
): Promise<void> {
  const text = isPostgres(transaction) ? 'text COLLATE "C"' : 'text'
  await transaction.schema.alterTable(table, (change) => {
    for (const [name, value] of Object.entries(columns)) {
      const column = change.specificType(name, text)
      if (value === null) column.nullable()
      else column.notNullable().defaultTo(value)
    }
  })
}

export function isPostgres(transaction: Knex.Transaction): boolean {
  // knex leaves its client untyped.
  const { config } = transaction.client as { config: Knex.Config }
  return config.client === 'pg'
}
