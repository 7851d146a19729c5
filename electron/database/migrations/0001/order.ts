import type { MakeTable } from '../shape'

/** The contract and the customer's consent to it. */
export async function makeOrder(table: MakeTable): Promise<void> {
  await table(
    'repair_orders',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('number', 'state', 'category', 'payment_terms', 'old_parts', 'other_requests', 'reach_phone')
      column.text('rounding', 'delay_reason', 'closed_reason', 'created_at', 'created_by')
      column.boolean('wash', 'needs_consent')
      column.integer('labour_discount_percent', 'parts_discount_percent')
      column.maybe.text('promised_at', 'first_promised_at', 'quoted_at', 'signed_at', 'voucher_code')
      column.maybe.text('received_by', 'received_at', 'wash_started_at', 'washed_by', 'finished_bay')
      column.maybe.text('ready_at', 'called_at', 'delivered_at')
      column.maybe.refersTo('staff', 'discount_approved_by')
      column.maybe.refersTo('repair_orders', 'rework_of_order_id')
    },
    { unique: [['number'], ['voucher_code']], index: [['visit_id'], ['state'], ['rework_of_order_id']] },
  )
  await table(
    'add_ons',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.text('state', 'title', 'reason', 'proposed_by', 'proposed_at')
      column.integer('position', 'extra_minutes')
      column.boolean('safety_critical')
      column.maybe.text('asked_at', 'answered_at', 'told_to', 'told_at')
    },
    { unique: [['order_id', 'position']], index: [['state']] },
  )
  await table(
    'order_lines',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.maybe.refersTo('add_ons', 'add_on_id')
      column.text('kind', 'item_code', 'name', 'brand', 'unit', 'payer', 'state')
      column.integer('position', 'quantity', 'unit_price_fen')
      column.maybe.text('part_source')
    },
    { index: [['order_id'], ['add_on_id']] },
  )
  await table(
    'authorizations',
    (column) => {
      column.id()
      column.refersTo('repair_orders', 'order_id')
      column.maybe.refersTo('add_ons', 'add_on_id')
      column.maybe.refersTo('signatures', 'signature_id')
      column.text('answer', 'way', 'person_name', 'model_hash', 'at')
      column.maybe.text('recorded_by', 'countersigned_at')
    },
    { index: [['order_id'], ['add_on_id']] },
  )
}
