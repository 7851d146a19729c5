import type { Knex } from 'knex'
import type { MakeTable } from '../shape'
import { makeUniqueAmong } from '../shape'

/** What changes hands, and what is due. */
export async function makeCustody(table: MakeTable, transaction: Knex.Transaction): Promise<void> {
  await table(
    'belongings',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('item', 'remark')
      column.integer('quantity')
      column.boolean('kept')
      column.maybe.integer('box')
      column.maybe.text('returned_at')
    },
    { index: [['visit_id']] },
  )
  await table(
    'documents_taken',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('kind', 'name', 'kept_where')
      column.maybe.text('returned_at')
    },
    { index: [['visit_id']] },
  )
  await table(
    'key_bundles',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('tag_code', 'state')
      column.integer('count', 'slot')
      column.maybe.integer('held_slot')
    },
    { unique: [['held_slot']], index: [['visit_id'], ['tag_code']] },
  )
  await table(
    'custody_movements',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('thing', 'thing_id', 'from_holder', 'to_holder', 'handed_by', 'taken_by', 'at')
      column.maybe.refersTo('signatures', 'signature_id')
    },
    { index: [['visit_id', 'thing', 'id']] },
  )
  await table(
    'tasks',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('kind', 'subject_id', 'due_at', 'for_role', 'opened_at')
      column.maybe.text('closed_at', 'closed_by')
      column.maybe.refersTo('repair_orders', 'order_id')
      column.maybe.refersTo('staff', 'for_staff_id')
    },
    { unique: [['kind', 'subject_id', 'due_at']], index: [['visit_id'], ['closed_at', 'due_at']] },
  )
  await makeUniqueAmong(
    transaction,
    'tasks_one_open_progress_check_a_car',
    'tasks',
    ['visit_id'],
    "kind = 'progress_check' AND closed_at IS NULL",
  )
  await table(
    'contacts',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.refersTo('repair_orders', 'order_id')
      column.text('reason', 'way', 'note', 'by', 'at')
    },
    { index: [['visit_id'], ['order_id']] },
  )
}
