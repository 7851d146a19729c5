import type { Knex } from 'knex'
import type { MutableTables, Reader, Writer } from '#electron/services/ports/database'
import { tableNames } from '../schema/tables'
import { nextNumber } from './counters'
import { eventRows } from './events'
import type { Appender } from './events'
import { requestRows } from './requests'
import { rowsOf } from './rows'
import { index, search } from './search'

function tablesOf(db: Knex.Transaction): MutableTables {
  // One entry for each name, each with its own record's type; fromEntries cannot say so.
  return Object.fromEntries(tableNames.map((name) => [name, rowsOf(db, name)])) as unknown as MutableTables
}

/** @param db a transaction that only reads: its connection refuses to write, whatever the object can do */
export function readerOf(db: Knex.Transaction): Reader {
  return {
    ...tablesOf(db),
    events: eventRows(db),
    requests: requestRows(db),
    search: (text, limit) => search(db, text, limit),
  }
}

export function writerOf(db: Knex.Transaction, appender: Appender): Writer {
  return {
    ...tablesOf(db),
    events: eventRows(db),
    requests: requestRows(db),
    search: (text, limit) => search(db, text, limit),
    append: (event) => appender.append(event),
    nextNumber: (series, businessDay) => nextNumber(db, series, businessDay),
    index: (entry) => index(db, entry),
  }
}
