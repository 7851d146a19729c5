import type { Knex } from 'knex'
import type { MakeTable } from '../shape'
import { makeUniqueAmong } from '../shape'

/** Work, its checks, and the way back to the customer. */
export async function makeWorkshop(table: MakeTable, transaction: Knex.Transaction): Promise<void> {
  await table(
    'jobs',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.refersTo('teams', 'team_id')
      column.refersTo('staff', 'technician_id')
      column.text('bay', 'planned_start', 'planned_finish', 'dispatched_by', 'dispatched_at')
      column.integer('round')
      column.maybe.text('accepted_by', 'accepted_at', 'started_at', 'finished_at')
    },
    { index: [['order_id'], ['technician_id']] },
  )
  await table(
    'pauses',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.text('reason', 'note', 'started_at', 'started_by')
      column.maybe.text('due_at', 'ended_at')
    },
    { index: [['order_id']] },
  )
  await makeUniqueAmong(transaction, 'pauses_one_open_pause_an_order', 'pauses', ['order_id'], 'ended_at IS NULL')
  await table(
    'progress_checks',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.refersTo('tasks', 'task_id')
      column.text('answer', 'note', 'by', 'at')
      column.maybe.text('new_finish')
    },
    { index: [['order_id']] },
  )
  await table(
    'quality_checks',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.text('gate', 'defect', 'advice', 'by', 'at')
      column.integer('round')
      column.boolean('passed')
    },
    { unique: [['order_id', 'round', 'gate']] },
  )
  await table(
    'rechecks',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.text('trouble', 'by', 'at')
      column.boolean('passed', 'items_done', 'papers_gathered', 'total_checked', 'leader_signed')
      column.boolean('outside_fine', 'belongings_complete', 'interior_clean', 'covers_removed')
    },
    { index: [['order_id']] },
  )
  await table(
    'road_tests',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.refersTo('visits', 'visit_id')
      column.refersTo('staff', 'driver_id')
      column.text('approved_by', 'approved_at')
      column.integer('minutes')
      column.maybe.text('out_at', 'due_back_at', 'back_at')
    },
    { index: [['order_id'], ['visit_id']] },
  )
  await makeUniqueAmong(
    transaction,
    'road_tests_one_out_a_car',
    'road_tests',
    ['visit_id'],
    'out_at IS NOT NULL AND back_at IS NULL',
  )
  await table(
    'deliveries',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.refersTo('visits', 'visit_id')
      column.text('collector_name', 'collector_phone', 'identity_seen', 'by', 'started_at')
      column.boolean('voucher_returned', 'collector_is_sender', 'sender_phoned', 'walked_through', 'old_parts_shown')
      column.maybe.text('next_service_on', 'follow_up_at', 'handed_over_at')
      column.maybe.integer('next_service_km')
      column.maybe.refersTo('staff', 'exception_approved_by')
      column.maybe.refersTo('signatures', 'settlement_signature_id')
    },
    { index: [['order_id'], ['visit_id']] },
  )
}
