import type { MakeTable } from '../shape'

/** What is owed, how it was covered, and what comes out of the printers. */
export async function makeMoney(table: MakeTable): Promise<void> {
  await table(
    'shifts',
    (column) => {
      column.id()
      column.refersTo('staff', 'cashier_id')
      column.text('number', 'state', 'business_day', 'opened_at', 'explanation')
      column.integer('float_fen')
      column.maybe.json('counted', 'expected', 'denominations')
      column.maybe.text('handed_to', 'closed_at')
      column.maybe.refersTo('staff', 'open_cashier_id')
    },
    { unique: [['number'], ['open_cashier_id']], index: [['business_day']] },
  )
  await table(
    'shift_entries',
    (column) => {
      column.id()
      column.refersTo('shifts', 'shift_id')
      column.text('direction', 'reason', 'by', 'at')
      column.integer('amount_fen')
    },
    { index: [['shift_id']] },
  )
  await table(
    'settlements',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.refersTo('visits', 'visit_id')
      column.text('number', 'state', 'opened_by', 'opened_at')
      column.integer('labour_fen', 'parts_fen', 'other_fen', 'labour_discount_fen', 'parts_discount_fen')
      column.integer('rounding_fen', 'total_fen', 'not_customers_fen', 'on_account_fen')
      column.maybe.text('covered_at', 'closed_at')
      column.maybe.refersTo('shifts', 'covered_in_shift_id')
      column.maybe.refersTo('signatures', 'signature_id')
    },
    { unique: [['number'], ['order_id']], index: [['visit_id'], ['state']] },
  )
  await table(
    'payments',
    (column) => {
      column.id()
      column.refersTo('settlements', 'settlement_id')
      column.refersTo('shifts', 'shift_id')
      column.text('method', 'state', 'reference', 'reason', 'by', 'at')
      column.integer('amount_fen')
      column.maybe.integer('tendered_fen', 'change_fen')
      column.maybe.refersTo('payments', 'reverses_payment_id')
    },
    { index: [['settlement_id'], ['shift_id'], ['reverses_payment_id']] },
  )
  await table(
    'print_jobs',
    (column) => {
      column.id()
      column.text('document_kind', 'subject_id', 'machine', 'target', 'state', 'reason', 'queued_at', 'by')
      column.json('model')
      column.boolean('open_drawer')
      column.integer('reprint', 'attempts')
      column.maybe.text('next_try_at', 'sent_at', 'done_at')
      column.maybe.refersTo('visits', 'visit_id')
    },
    { index: [['state', 'machine'], ['subject_id'], ['visit_id']] },
  )
}
