import type { Migration } from './migration'
import { tableMaker } from './shape'

/** Visitors whose car is not taken in, and the papers of those whose insurer pays. */
export const everyVisit: Migration = {
  version: 5,
  name: 'every-visit',
  async up(transaction) {
    const table = tableMaker(transaction)
    await table(
      'enquiries',
      (column) => {
        column.id()
        column.refersTo('visits', 'visit_id')
        column.text('kind', 'name', 'phone', 'note', 'by', 'at')
        column.maybe.text('booked_for')
      },
      { index: [['visit_id']] },
    )
    await table(
      'insurance_papers',
      (column) => {
        column.id()
        column.refersTo('repair_orders', 'order_id')
        column.text('kind', 'state', 'by', 'at')
        column.maybe.refersTo('staff', 'approved_by')
      },
      { unique: [['order_id', 'kind']] },
    )
  },
}
