/** Tells the windows after a commit that something changed: hints without data. */
import type { PushKind, PushMessage } from '#electron/contract/push'
import type { ShopEvent } from '#electron/domain/records'
import type { Committed, Database } from '#electron/services/ports/database'
import type { AnyWindow } from '#electron/services/session/window'
import { hears, pushKindsOf } from './push-kinds'

/** Events read at once: more are read in turns. */
const batch = 500

export interface Push {
  /** @returns how to stop */
  open(window: AnyWindow, send: (message: PushMessage) => void): () => void
  /** About this machine or one window, not about the shop's records: a scan, the session, the clock, the devices. */
  hint(kind: PushKind, recordId: string, only?: AnyWindow): void
  /** Resolves to the sequence of the last event told, once those that are being told have been. */
  told(): Promise<number>
}

interface Listener {
  window: AnyWindow
  send: (message: PushMessage) => void
  /** Messages that this window was sent. */
  sequence: number
}

export function createPush(database: Database, failed: (error: unknown) => void): Push {
  const listeners = new Set<Listener>()
  let telling: Promise<void> = Promise.resolve()
  let last = 0

  function hint(kind: PushKind, recordId: string, only?: AnyWindow): void {
    for (const listener of listeners) {
      if ((only && listener.window !== only) || !hears(listener.window, kind)) continue
      listener.sequence += 1
      // The lounge is not told which record: ids of visits are not for its page.
      listener.send({ sequence: listener.sequence, kind, recordId: kind === 'board' ? '' : recordId })
    }
  }

  async function tell({ from, to }: Committed): Promise<void> {
    for (let after = from - 1; after < to; after += batch) {
      const events = await database.read((reader) => reader.events.after(after, Math.min(batch, to - after)))
      for (const [kind, recordId] of hintsOf(events)) hint(kind, recordId)
    }
    last = to
  }

  database.onCommit((committed) => {
    telling = telling.then(() => tell(committed)).catch(failed)
  })

  return {
    open(window, send) {
      const listener = { window, send, sequence: 0 }
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hint,
    told: () => telling.then(() => last),
  }
}

/** Each kind once for each visit (or record that belongs to none), however many events a command wrote. */
function hintsOf(events: readonly ShopEvent[]): [PushKind, string][] {
  const hints = new Map<string, [PushKind, string]>()
  for (const event of events) {
    const recordId = event.visitId ?? event.recordId
    for (const kind of pushKindsOf(event)) hints.set(`${kind} ${recordId}`, [kind, recordId])
  }
  return [...hints.values()]
}
