/** Every table's columns, by the names of the records. A migration makes them; a test compares the two. */
import type { Records } from '#electron/domain/records'
import type { ColumnKind, Columns } from './columns'
import { snake } from './columns'
import { moneyTables } from './money-tables'
import { orderTables } from './order-tables'
import { peopleTables } from './people-tables'
import { visitTables } from './visit-tables'

export type TableColumns = { readonly [T in keyof Records]: Columns<Records[T]> }

const all: TableColumns = { ...peopleTables, ...visitTables, ...orderTables, ...moneyTables }

export interface Column {
  /** As in the record: `openPlate`. */
  field: string
  /** As in the database: `open_plate`. */
  name: string
  kind: ColumnKind
}

export interface Table {
  name: string
  columns: readonly Column[]
  /** By the record's field. */
  byField: ReadonlyMap<string, Column>
}

/** @param columns the record's fields with their kinds */
export function describeTable(name: string, columns: Readonly<Record<string, ColumnKind>>): Table {
  const list = Object.entries(columns).map(([field, kind]) => ({ field, name: snake(field), kind }))
  return { name: snake(name), columns: list, byField: new Map(list.map((column) => [column.field, column])) }
}

/** Throws when the table has no such field. */
export function columnOf(table: Table, field: string): Column {
  const column = table.byField.get(field)
  if (!column) throw new TypeError(`${table.name} has no ${field}`)
  return column
}

/** The names of all tables of records, as a reader and a writer have them. */
export const tableNames = Object.keys(all) as (keyof Records)[] // its type has these keys and no others

/** Every table of records. */
export const tables = Object.fromEntries(tableNames.map((name) => [name, describeTable(name, all[name])])) as Record<
  keyof Records,
  Table
>
