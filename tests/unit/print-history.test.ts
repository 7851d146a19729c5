import { expect, it } from 'vitest'
import { printsAsTheyEnded } from '#electron/domain/print/history'
import type { Records, ShopEvent } from '#electron/domain/records'

const event = (sequence: number, what: string, record: keyof Records, recordId: string): ShopEvent => ({
  sequence,
  what,
  record,
  recordId,
  at: '2026-11-23T01:00:00.000Z',
  by: 'system',
  station: 'manager',
  visitId: 'visit',
  data: null,
  hash: '',
  previousHash: '',
})

it('of a print its visit remembers how it ended, of everything else every step', () => {
  const events = [
    event(1, 'print_job.queued', 'printJobs', 'slip'),
    event(2, 'visit.taken', 'visits', 'visit'),
    event(3, 'print_job.sent', 'printJobs', 'slip'),
    event(4, 'print_job.queued', 'printJobs', 'form'),
    event(5, 'print_job.printed', 'printJobs', 'slip'),
    event(6, 'visit.admitted', 'visits', 'visit'),
  ]
  expect(printsAsTheyEnded(events).map(({ sequence }) => sequence)).toEqual([2, 4, 5, 6])
})
