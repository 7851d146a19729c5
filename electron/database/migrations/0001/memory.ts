import type { Knex } from 'knex'
import type { MakeTable } from '../shape'
import { isPostgres } from '../shape'

/** Events and their chain, answered requests, numbers of the day, and the search index. */
export async function makeMemory(table: MakeTable, transaction: Knex.Transaction): Promise<void> {
  const { schema } = transaction
  await table(
    'events',
    (column) => {
      column.integer('sequence')
      column.text('at', 'by', 'station', 'what', 'record', 'record_id', 'previous_hash', 'hash')
      column.json('data')
      column.maybe.text('visit_id')
    },
    {
      unique: [['sequence']],
      index: [
        ['record_id', 'sequence'],
        ['visit_id', 'sequence'],
      ],
    },
  )
  await table('event_chain', (column) => {
    column.integer('sequence')
    column.text('hash')
  })
  await transaction('event_chain').insert({ sequence: 0, hash: '' })

  await table(
    'requests',
    (column) => {
      column.id()
      column.text('method', 'by', 'input_hash', 'at')
      column.json('answer')
    },
    { index: [['at']] },
  )
  await table(
    'counters',
    (column) => {
      column.text('series', 'business_day')
      column.integer('last')
    },
    { unique: [['series', 'business_day']] },
  )

  // A short number stands for an entry in its many grams: at a million entries its 36 characters would be a gigabyte.
  await table(
    'search_entries',
    (column) => {
      column.id()
      column.integer('number', 'last_seen')
      column.text('kind', 'texts', 'plate', 'title', 'detail')
      column.boolean('in_yard')
      column.maybe.text('visit_id')
    },
    { unique: [['number']] },
  )
  await transaction.raw('CREATE INDEX search_entries_in_yard ON search_entries (last_seen, number) WHERE in_yard')
  const text = isPostgres(transaction) ? 'text COLLATE "C"' : 'text'
  await schema.raw(
    `CREATE TABLE search_grams (gram ${text} NOT NULL, last_seen bigint NOT NULL, entry bigint NOT NULL,
     PRIMARY KEY (gram, last_seen, entry))${isPostgres(transaction) ? '' : ' WITHOUT ROWID'}`,
  )
}
