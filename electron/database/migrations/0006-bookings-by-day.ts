import type { Migration } from './migration'

/** The gate asks who is booked for today with every car that comes or goes. */
export const bookingsByDay: Migration = {
  version: 6,
  name: 'bookings-by-day',
  async up(transaction) {
    await transaction.raw('CREATE INDEX enquiries_booked_for ON enquiries (booked_for)')
  },
}
