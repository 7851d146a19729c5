/** The chain's head outside the database: what a replaced or cut database cannot take with it. */
import { open, readFile, rename } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { ChainHead, Database } from '#electron/services/ports/database'

const atMostEveryMs = 1_000

/** @returns undefined when there is none that can be read */
export async function readHeadFile(file: string): Promise<ChainHead | undefined> {
  try {
    const { sequence, hash } = JSON.parse(await readFile(file, 'utf8')) as Partial<ChainHead> // checked in the next line
    return Number.isSafeInteger(sequence) && typeof hash === 'string' ? { sequence: Number(sequence), hash } : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes the head now and after commits, at most once a second. Confirm the chain with `readHeadFile` before: this overwrites it.
 *
 * @returns how to stop: writes what is due, then resolves
 */
export function keepHeadFile(database: Database, file: string, onError: (error: unknown) => void): () => Promise<void> {
  const stopping = new AbortController()
  let due = false
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (due) {
      due = false
      await database
        .read((reader) => reader.events.head())
        .then((head) => write(file, head))
        .catch(onError)
      await wait(atMostEveryMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
    }
    running = undefined
  }

  const keep = () => {
    due = true
    running ??= run()
  }
  const stopListening = database.onCommit(keep)
  // What was committed before anybody listened.
  keep()
  return async () => {
    stopListening()
    stopping.abort()
    await running
  }
}

/** Whole or not at all: a kill leaves the head before it. */
async function write(file: string, head: ChainHead): Promise<void> {
  const unfinished = `${file}.unfinished`
  const handle = await open(unfinished, 'w')
  try {
    await handle.writeFile(JSON.stringify(head))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
}
