import { expect, it } from 'vitest'
import { monthsLater } from '@/stations/reception/parts/next-service'

it.each([
  ['2026-11-29', 6, '2027-05-29'],
  ['2026-11-29', 12, '2027-11-29'],
  ['2026-08-31', 6, '2027-03-03'],
  ['2027-02-28', 12, '2028-02-28'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later)
})
