import type { Knex } from 'knex'
import { encode } from '../schema/columns'
import type { Column, Table } from '../schema/tables'
import { columnOf } from '../schema/tables'

const operators = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

/**
 * Adds the conditions of a `Where` to a query. A field that is `undefined` throws: read as *no condition*, a forgotten id would
 * match every row.
 */
export function narrow<Q extends Knex.QueryBuilder>(query: Q, table: Table, where: object): Q {
  for (const [field, condition] of Object.entries(where)) {
    const column = columnOf(table, field)
    if (isComparison(condition)) compare(query, table, column, condition)
    else equal(query, table, column, condition)
  }
  return query
}

/** A text by which two `Where` are told apart. Throws, as `narrow` does, where a field is `undefined`: JSON would leave it out. */
export function keyOf(where: object): string {
  return JSON.stringify(where, (field, value: unknown) => {
    if (value === undefined) throw new TypeError(`${field} is asked for and is undefined`)
    return value
  })
}

function isComparison(condition: unknown): condition is Record<string, unknown> {
  return typeof condition === 'object' && condition !== null && !Array.isArray(condition)
}

function equal(query: Knex.QueryBuilder, table: Table, column: Column, value: unknown): void {
  if (value === null) query.whereNull(column.name)
  else if (Array.isArray(value)) query.whereIn(column.name, encodeAll(table, column, value))
  else query.where(column.name, encodeOne(table, column, value))
}

function compare(query: Knex.QueryBuilder, table: Table, column: Column, comparison: Record<string, unknown>): void {
  for (const [operator, value] of Object.entries(comparison)) {
    if (operator === 'not') unequal(query, table, column, value)
    else if (operator in operators) {
      const sign = operators[operator as keyof typeof operators] // `in` has just told
      query.where(column.name, sign, encodeOne(table, column, value))
    } else throw new TypeError(`${table.name}.${column.name} cannot be compared by ${operator}`)
  }
}

function unequal(query: Knex.QueryBuilder, table: Table, column: Column, value: unknown): void {
  if (value === null) {
    query.whereNotNull(column.name)
    return
  }
  query.where((either) => {
    if (Array.isArray(value)) either.whereNotIn(column.name, encodeAll(table, column, value))
    else either.whereNot(column.name, encodeOne(table, column, value))
    if (column.kind.endsWith('?')) either.orWhereNull(column.name)
  })
}

function encodeOne(table: Table, column: Column, value: unknown) {
  return encode(column.kind, value, `${table.name}.${column.name}`)
}

function encodeAll(table: Table, column: Column, values: readonly unknown[]) {
  return values.map((value) => encodeOne(table, column, value))
}
