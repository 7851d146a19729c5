import type { Migration } from './migration'
import { addColumns, makeUniqueAmong, tableMaker } from './shape'

/** Work that stops before its end; in which order work is wanted; whose drawer a shift takes over. */
export const workStops: Migration = {
  version: 4,
  name: 'work-stops',
  async up(transaction) {
    const table = tableMaker(transaction)
    await table(
      'work_stops',
      (column) => {
        column.id()
        column.refersTo('repair_orders', 'order_id')
        column.text('state', 'reason', 'note', 'condition', 'proposed_by', 'proposed_at')
        column.json('lines')
        column.maybe.text('agreed_at')
        column.maybe.refersTo('signatures', 'signature_id')
      },
      { index: [['order_id']] },
    )
    await makeUniqueAmong(transaction, 'work_stops_one_open_an_order', 'work_stops', ['order_id'], `state = 'proposed'`)
    await addColumns(transaction, 'jobs', { priority: 'normal' })
    await addColumns(transaction, 'shifts', { taken_over_from: null })
  },
}
