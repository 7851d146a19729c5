/** Keeps the backups of one shop: each day by itself, and whenever somebody asks. */
import type { BackupFailure, BackupRow } from '#electron/contract/backup'
import { businessDay } from '#electron/domain/clock/opening-hours'
import type { Backups } from '../ports/backups'
import { isDatabaseFault } from '../ports/database'
import type { Alarms, Clock } from '../ports/system'
import type { House } from '../run'
import { loadSettings } from '../settings/load'
import { shopIsOpen } from '../setup/open-shop'

const lookEveryMs = 15 * 60_000

export interface BackupKeeper {
  /** Throws a `DatabaseFault`. */
  make(kind: 'daily' | 'asked'): Promise<BackupRow>
  /** The database was found damaged, or the daily backup failed; null when one has been made since. */
  failure(): BackupFailure | null
  stop(): Promise<void>
}

/**
 * The first look reads the whole database: damage that nobody has touched yet is found now, while there is a backup from before it.
 * The first quarter of an hour of a business day that has no backup yet makes one; a machine that was off makes it when it is on.
 *
 * @param failed told of what nobody waits for
 */
export function keepBackups(
  { database }: House,
  backups: Backups,
  clock: Clock & Alarms,
  failed: (error: unknown) => void,
): BackupKeeper {
  let failure: BackupFailure | null = null
  let cancel = () => {}
  let stopped = false
  let checked = false
  // One at a time: two copies at once only slow each other down.
  let running: Promise<unknown> = Promise.resolve()
  let looking: Promise<unknown> = Promise.resolve()

  async function copy(kind: 'daily' | 'asked'): Promise<BackupRow> {
    const { backupsKept } = await database.report(loadSettings)
    const made = await backups.make(kind, clock.now(), backupsKept)
    failure = null
    return made
  }

  function make(kind: 'daily' | 'asked'): Promise<BackupRow> {
    const next = running.then(() => copy(kind))
    running = next.catch(() => undefined)
    return next
  }

  async function isDue(): Promise<boolean> {
    // Nothing is copied before there is a shop.
    if (!(await database.read(shopIsOpen))) return false
    const { zone } = await database.read(loadSettings)
    const [newest] = (await backups.list()).filter(({ kind }) => kind === 'daily' || kind === 'asked')
    return !newest || businessDay(newest.at, zone) < businessDay(clock.now().toISOString(), zone)
  }

  async function look(): Promise<void> {
    try {
      if (!checked) await backups.check()
      checked = true
      if (await isDue()) await make('daily')
    } catch (error) {
      // It was given up.
      if (stopped) return
      failure = { at: clock.now().toISOString(), why: whyOf(error) }
      failed(error)
    }
    if (!stopped) arm(lookEveryMs)
  }

  function arm(ms: number): void {
    cancel = clock.after(ms, () => {
      looking = look()
    })
  }

  // Not in the first minute: a start has enough to do.
  arm(60_000)
  return {
    make,
    failure: () => failure,
    async stop() {
      stopped = true
      cancel()
      backups.stop()
      await Promise.all([running, looking])
    },
  }
}

function whyOf(error: unknown): BackupFailure['why'] {
  if (!isDatabaseFault(error)) return 'other'
  return error.kind === 'damaged' || error.kind === 'full' ? error.kind : 'other'
}
