/** Whether the shop's memory is as it was left: the chain is verified in the background, against a head kept outside the database. */
import { join } from 'node:path'
import { keepHeadFile, readHeadFile } from '#electron/database/events/head-file'
import { logFor } from '#electron/logging/log'
import type { ChainCheck, ChainWatch } from '#electron/services/ports/chain'
import type { Database } from '#electron/services/ports/database'
import type { Clock } from '#electron/services/ports/system'
import type { EventVerifier } from './event-verifier'

const log = logFor('events')

export interface EventWatch extends ChainWatch {
  stop(): Promise<void>
}

/** By then the windows are there: a start has nothing to spare. */
const afterStartMs = 5_000
const afterFailureMs = 10 * 60_000

export const headFile = (folder: string) => join(folder, 'events.head.json')

interface Watched {
  database: Database
  verifier: EventVerifier
  /** Where the head is kept. */
  folder: string
  clock: Clock
}

/** @param changed told when a look has ended */
export function watchEvents({ database, verifier, folder, clock }: Watched, changed: () => void): EventWatch {
  const file = headFile(folder)
  let last: ChainCheck | null = null
  let stopKeeping: (() => Promise<void>) | null = null

  async function verify(): Promise<ChainCheck> {
    const verdict = await verifier.verify(await readHeadFile(file))
    const fault = verdict.intact ? null : { sequence: verdict.sequence, fault: verdict.fault }
    last = {
      at: clock.now().toISOString(),
      events: verdict.intact ? verdict.head.sequence : verdict.sequence - 1,
      fault,
    }
    changed()
    if (!fault) {
      stopKeeping ??= keepHeadFile(database, file, (error) => log.error('the head was not kept', error))
      return last
    }
    log.error('the event chain is broken', fault)
    // The head of a broken chain is not kept: every start finds it again.
    await stopKeeping?.()
    return last
  }

  // One after another: a look at a long chain takes its time, and a second one meanwhile would find nothing else.
  let looking: Promise<ChainCheck> | null = null
  const look = () => (looking ??= verify().finally(() => (looking = null)))
  let stopped = false
  let next: NodeJS.Timeout
  const lookIn = (ms: number) => {
    next = setTimeout(() => {
      look().catch((error: unknown) => {
        if (stopped) return
        log.error('the event chain was not verified', error)
        lookIn(afterFailureMs)
      })
    }, ms)
  }
  lookIn(afterStartMs)
  return {
    last: () => last,
    verify: look,
    stop: async () => {
      stopped = true
      clearTimeout(next)
      await verifier.stop()
      await looking?.catch(() => {})
      await stopKeeping?.()
    },
  }
}
