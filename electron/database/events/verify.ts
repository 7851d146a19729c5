import type { ChainFault, ChainHead, ChainVerdict } from '#electron/services/ports/database'
import type { StoredEvent } from './hash'
import { eventHash } from './hash'

export interface ChainPage {
  /** As stored, by sequence, following the page before. */
  events: readonly StoredEvent[]
  /** What the database held to be the newest when the page was read. */
  head: ChainHead
}

/**
 * Walks the whole chain and names the first row that is wrong.
 *
 * @param pages every event there is; the last page and its head belong to one moment
 * @param confirmed a head kept outside the database: without it, a chain forged or cut together with its head looks sound
 */
export async function verifyChain(
  pages: AsyncIterable<ChainPage>,
  confirmed: ChainHead = { sequence: 0, hash: '' },
): Promise<ChainVerdict> {
  let last: ChainHead = { sequence: 0, hash: '' }
  let head = last
  for await (const page of pages) {
    head = page.head
    for (const event of page.events) {
      const fault = faultOf(event, last, confirmed)
      if (fault) return { intact: false, ...fault }
      last = { sequence: event.sequence, hash: event.hash }
    }
  }
  const least = Math.max(head.sequence, confirmed.sequence)
  if (last.sequence < least) return { intact: false, sequence: last.sequence + 1, fault: 'missing' }
  if (last.sequence > head.sequence) return { intact: false, sequence: head.sequence + 1, fault: 'unlinked' }
  if (last.hash !== head.hash) return { intact: false, sequence: last.sequence, fault: 'replaced' }
  return { intact: true, head }
}

function faultOf(event: StoredEvent, last: ChainHead, confirmed: ChainHead): ChainFault | undefined {
  const sequence = last.sequence + 1
  if (event.sequence > sequence) return { sequence, fault: 'missing' }
  // A sequence before the first follows nothing.
  if (event.sequence < sequence || event['previous_hash'] !== last.hash) {
    return { sequence: event.sequence, fault: 'unlinked' }
  }
  if (event.hash !== eventHash(event)) return { sequence, fault: 'changed' }
  if (sequence === confirmed.sequence && event.hash !== confirmed.hash) return { sequence, fault: 'replaced' }
  return undefined
}
