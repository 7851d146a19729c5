/** Whether the shop's memory is as it was left: the chain is verified in the background, against a head kept outside the database. */
import { join } from 'node:path'
import { keepHeadFile, readHeadFile } from '#electron/database/events/head-file'
import { logFor } from '#electron/logging/log'
import type { Database } from '#electron/services/ports/database'

const log = logFor('events')

export interface EventWatch {
  /** False from the moment that a row was found changed, missing or replaced. */
  intact(): boolean
  stop(): Promise<void>
}

export const headFile = (home: string) => join(home, 'events.head.json')

/** @param changed told when the chain is found broken */
export async function watchEvents(database: Database, home: string, changed: () => void): Promise<EventWatch> {
  const file = headFile(home)
  const confirmed = await readHeadFile(file)
  let intact = true
  let stopKeeping = () => Promise.resolve()
  const verified = database
    .verifyEvents(confirmed)
    .then((verdict) => {
      // The head of a broken chain is not kept: every start finds it again.
      if (verdict.intact)
        stopKeeping = keepHeadFile(database, file, (error) => log.error('the head was not kept', error))
      else {
        intact = false
        log.error('the event chain is broken', { fault: verdict.fault, sequence: verdict.sequence })
        changed()
      }
    })
    .catch((error: unknown) => log.error('the event chain was not verified', error))
  return {
    intact: () => intact,
    stop: async () => {
      await verified
      await stopKeeping()
    },
  }
}
