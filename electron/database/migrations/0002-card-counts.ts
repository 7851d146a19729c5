import type { Migration } from './migration'
import { tableMaker } from './shape'

/** The exit cards counted at the end of a day (G6). */
export const cardCounts: Migration = {
  version: 2,
  name: 'card-counts',
  async up(transaction) {
    await tableMaker(transaction)(
      'card_counts',
      (column) => {
        column.id()
        column.text('at', 'by', 'note')
        column.integer('in_rack', 'with_customers', 'with_reception', 'lost')
        column.json('missing', 'out_but_here')
      },
      { index: [['at']] },
    )
  },
}
