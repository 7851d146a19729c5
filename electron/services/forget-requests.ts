import type { Alarms } from './ports/system'
import { runAsSystem, type House } from './run'

/** Answers are kept so long for whoever asks again with the same id. */
const keptMs = 30 * 24 * 3_600_000
const everyMs = 24 * 3_600_000

/**
 * Forgets old requests at once and then daily.
 *
 * @param failed what went wrong; the next day is another try
 * @returns how to stop
 */
export function forgetOldRequests(house: House, clock: Alarms, failed: (error: unknown) => void): () => void {
  let cancel = () => {}
  function forget(): void {
    cancel = clock.after(everyMs, forget)
    const before = new Date(house.clock.now().getTime() - keptMs).toISOString()
    runAsSystem(house, ({ writer }) => writer.requests.removeBefore(before)).catch(failed)
  }
  forget()
  return () => cancel()
}
