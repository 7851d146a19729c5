import pg from 'pg'
import { asFault } from '../fault'

const firstPauseMs = 250
const longestPauseMs = 2_000

/**
 * Listens on a connection of its own and comes back by itself when it is lost. A notification is only a number: after each connect
 * the head is read, so that nothing said in the meantime is missed.
 *
 * @returns how to stop; fails when the first connection does
 */
export async function listen(
  config: pg.ClientConfig,
  heard: (sequence: number) => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let pause = firstPauseMs

  async function connect(): Promise<void> {
    const fresh = new pg.Client(config)
    // Without this listener a lost connection would end the process.
    fresh.on('error', (error) => onError(asFault(error)))
    fresh.on('notification', ({ payload }) => heard(Number(payload)))
    try {
      await fresh.connect()
      await fresh.query('LISTEN frontlane')
      const { rows } = await fresh.query<{ sequence: number }>('SELECT sequence FROM event_chain')
      for (const { sequence } of rows) heard(sequence)
    } catch (error) {
      await fresh.end().catch(() => undefined)
      throw asFault(error)
    }
    if (stopped) return fresh.end()
    client = fresh
    pause = firstPauseMs
    fresh.once('end', again)
  }

  function again(): void {
    client = undefined
    if (stopped) return
    timer = setTimeout(() => {
      connect().catch((error: unknown) => {
        onError(error)
        again()
      })
    }, pause)
    pause = Math.min(pause * 2, longestPauseMs)
  }

  await connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end()
  }
}
