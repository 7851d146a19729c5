import type { ShopEvent } from '../records'

/** Of each print only what is known of it last: that it waited and was sent is no story of its visit's. In the order of the events. */
export function printsAsTheyEnded(events: readonly ShopEvent[]): ShopEvent[] {
  const last = new Map(
    events.filter(({ record }) => record === 'printJobs').map(({ recordId, sequence }) => [recordId, sequence]),
  )
  return events.filter(({ record, recordId, sequence }) => record !== 'printJobs' || last.get(recordId) === sequence)
}
