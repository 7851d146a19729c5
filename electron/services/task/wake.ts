import type { Alarms, Clock } from '../ports/system'
import type { House } from '../run'

/** A task that fell due is told within this time. */
const lookEveryMs = 15_000

/**
 * Tells of tasks as they fall due, so that screens show them without being asked. A hint and no more: what is due is in the database,
 * and every screen that reads finds it there.
 *
 * @param failed what went wrong in a look; the next one tells of what this one missed
 * @returns how to stop
 */
export function wakeOnDueTasks(
  house: House,
  clock: Clock & Alarms,
  due: (taskId: string) => void,
  failed: (error: unknown) => void,
): () => void {
  let seenUntil = clock.now().toISOString()
  let cancel = () => {}
  let stopped = false
  async function look(): Promise<void> {
    const now = clock.now().toISOString()
    try {
      const fallen = await house.database.read((reader) =>
        reader.tasks.list({ closedAt: null, dueAt: { gt: seenUntil, lte: now } }),
      )
      seenUntil = now
      if (!stopped) for (const task of fallen) due(task.id)
    } catch (error) {
      failed(error)
    }
    if (!stopped) cancel = clock.after(lookEveryMs, () => void look())
  }
  cancel = clock.after(lookEveryMs, () => void look())
  return () => {
    stopped = true
    cancel()
  }
}
