import { expect, it } from 'vitest'
import { noWarrantyOf } from '#electron/domain/warranty/no-warranty'

const brakes = { id: 'brakes', safetyCritical: true }
const wipers = { id: 'wipers', safetyCritical: false }
const line = (partSource: 'oem' | 'aftermarket' | 'customer' | null, addOnId: string | null = null) => ({
  partSource,
  addOnId,
})

it.each([
  ['labour and original parts', [line(null), line('oem', 'brakes')], []],
  ['what the customer brought', [line('customer')], ['customer_supplied']],
  ['an aftermarket part at a critical place', [line('aftermarket', 'brakes')], ['aftermarket_critical']],
  ['an aftermarket part elsewhere', [line('aftermarket', 'wipers'), line('aftermarket')], []],
  ['both', [line('aftermarket', 'brakes'), line('customer')], ['customer_supplied', 'aftermarket_critical']],
])('says what the shop does not answer for: %s', (_what, lines, expected) => {
  expect(noWarrantyOf(lines, [brakes, wipers])).toEqual(expected)
})
