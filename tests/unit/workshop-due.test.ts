import { expect, it } from 'vitest'
import { workshopDue } from '#electron/domain/workshop/due'

const early = '2026-11-23T06:00:00.000Z'
const later = '2026-11-23T08:00:00.000Z'

it('is the earlier of plan and promise while there is work', () => {
  expect(workshopDue('in_work', { plannedFinish: later, promisedAt: early })).toBe(early)
  expect(workshopDue('waiting', { plannedFinish: early, promisedAt: later })).toBe(early)
  expect(workshopDue('to_receive', { plannedFinish: null, promisedAt: later })).toBe(later)
  expect(workshopDue('to_receive', { plannedFinish: null, promisedAt: null })).toBeNull()
})

it('is the promise once the work is finished, and nothing when the car is back', () => {
  expect(workshopDue('inspection', { plannedFinish: early, promisedAt: later })).toBe(later)
  expect(workshopDue('wash', { plannedFinish: early, promisedAt: later })).toBe(later)
  expect(workshopDue('done', { plannedFinish: early, promisedAt: early })).toBeNull()
})
