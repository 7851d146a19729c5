/** Recalculates the event chain beside the program, behind everything else: years of events take minutes, and no scan waits for them. */
import { constants, setPriority } from 'node:os'
import type { ChainHead, ChainVerdict } from '#electron/services/ports/database'
import { openDatabase, type DatabaseAddress } from '../open'

export interface VerifyMessage {
  address: DatabaseAddress
  /** The head that is kept outside the database, if there is one. */
  confirmed: ChainHead | undefined
}

export type VerifiedMessage = { verdict: ChainVerdict } | { failure: string }

const { parentPort } = process

parentPort.once('message', ({ data }: { data: VerifyMessage }) => {
  setPriority(constants.priority.PRIORITY_LOW)
  verify(data)
    .catch((error: unknown): VerifiedMessage => ({ failure: error instanceof Error ? error.message : String(error) }))
    .then((answer) => parentPort.postMessage(answer))
    .catch(() => undefined)
})

async function verify({ address, confirmed }: VerifyMessage): Promise<VerifiedMessage> {
  const database = await openDatabase(address, () => undefined)
  try {
    return { verdict: await database.verifyEvents(confirmed) }
  } finally {
    await database.close()
  }
}
