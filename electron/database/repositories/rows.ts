/** One table's rows: records in, records out, the same on both databases. */
import type { Knex } from 'knex'
import type { Records } from '#electron/domain/records'
import type { ListOptions, RemovableRows, Where } from '#electron/services/ports/database'
import { decode, encode } from '../schema/columns'
import type { Table } from '../schema/tables'
import { columnOf, tables } from '../schema/tables'
import { keyOf, narrow } from './narrow'

type Stored = Record<string, unknown>

/** knex writes many rows for SQLite as one compound select, which takes 500 terms and 32766 values. */
const rowsPerStatement = 400

/** @returns the row as it is stored, under the columns' own names */
export function toStored(table: Table, record: Readonly<Record<string, unknown>>): Stored {
  const stored: Stored = {}
  for (const [field, value] of Object.entries(record)) {
    const column = columnOf(table, field)
    stored[column.name] = encode(column.kind, value, `${table.name}.${column.name}`)
  }
  return stored
}

export function fromStored(table: Table, stored: Stored): Record<string, unknown> {
  return Object.fromEntries(table.columns.map(({ field, name, kind }) => [field, decode(kind, stored[name])]))
}

/**
 * What one transaction asks of a table is asked once, until the transaction changes that table: one that reads sees
 * one moment, and one that writes is alone, so the same question has the same answer. Use cases that build on each other load the same
 * visit several times.
 *
 * @param db a transaction; never the outer connection, which would wait for this very transaction
 */
export function rowsOf<T extends keyof Records>(db: Knex.Transaction, name: T): RemovableRows<Records[T]> {
  type R = Records[T]
  const table = tables[name]
  const asked = new Map<string, Promise<Stored[]>>()

  // A table has exactly its record's fields, each with the kind of its type: `TableColumns` says so. Read anew for each who asks.
  const read = (stored: Stored) => fromStored(table, stored) as unknown as R
  const at = (id: string) => db<Stored>(table.name).where('id', id)

  function ask(question: string, query: () => Knex.QueryBuilder): Promise<Stored[]> {
    const answer = asked.get(question) ?? Promise.resolve<Stored[]>(query())
    asked.set(question, answer)
    return answer
  }

  function select(where: Where<R>, options: ListOptions<R> = {}, columns = '*'): Promise<Stored[]> {
    return ask(`${columns} ${JSON.stringify(options)} ${keyOf(where)}`, () => {
      const query = narrow(db<Stored>(table.name).select(columns), table, where)
      const order = options.orderBy ?? []
      for (const [field, direction] of order) {
        const { name: column, kind } = columnOf(table, field)
        const nulls = !kind.endsWith('?') ? '' : direction === 'asc' ? ' nulls first' : ' nulls last'
        query.orderByRaw(`?? ${direction}${nulls}`, [column])
      }
      const [last, direction] = order.at(-1) ?? ['id', '']
      if (last !== 'id') query.orderByRaw(`id ${direction}`)
      return options.limit === undefined ? query : query.limit(options.limit)
    })
  }

  return {
    async get(id) {
      const [stored] = await ask(`id ${id}`, () => at(id).select('*'))
      return stored && read(stored)
    },
    async first(where, options) {
      const [stored] = await select(where, { ...options, limit: 1 })
      return stored && read(stored)
    },
    async list(where, options) {
      return (await select(where, options)).map(read)
    },
    async ids(where, options) {
      return (await select(where, options, 'id')).map((stored) => String(stored['id']))
    },
    async count(where) {
      const [counted] = await ask(`count ${keyOf(where)}`, () =>
        narrow(db(table.name).count('* as count'), table, where),
      )
      return Number(counted?.['count'] ?? 0)
    },
    async insert(...rows) {
      for (let from = 0; from < rows.length; from += rowsPerStatement) {
        const stored = rows.slice(from, from + rowsPerStatement).map((row) => toStored(table, { ...row }))
        asked.clear()
        await db(table.name).insert(stored)
      }
    },
    async update(id, patch) {
      const stored = toStored(table, { ...patch })
      if (Object.keys(stored).length === 0) return
      asked.clear()
      const changed = await at(id).update(stored)
      if (changed === 0) throw new Error(`${table.name} has no row ${id}`)
    },
    async remove(id) {
      asked.clear()
      await at(id).delete()
    },
  }
}
