import type { Migration } from './migration'

/** The event log is read day by day: without it, an old day is found by reading everything since. */
export const eventsByDay: Migration = {
  version: 3,
  name: 'events-by-day',
  async up(transaction) {
    await transaction.raw('CREATE INDEX events_at ON events (at)')
  },
}
