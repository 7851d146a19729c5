import type { Migration } from './migration'

/** Known digits let the last one enter the PIN. Of a PIN that was set before, they are learned when it is next typed. */
export const pinDigits: Migration = {
  version: 8,
  name: 'pin-digits',
  async up(transaction) {
    await transaction.raw('ALTER TABLE staff ADD COLUMN pin_digits bigint NOT NULL DEFAULT 0')
  },
}
