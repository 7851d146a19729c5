/** The shop that is open on this machine, and how another one opens in the same windows: after first start, and for the demonstration. */
import { rename, rm } from 'node:fs/promises'
import { openDatabase } from '#electron/database/open'
import { makeDemonstration } from '#electron/demonstration/make'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { logFor } from '#electron/logging/log'
import type { Premises } from '#electron/services/ports/premises'
import { compose, type Ground, type Shop } from './compose'
import { digest } from './house'
import { scryptPins } from './pins'
import { demonstrationFile, keepWhichShop, placeOf, readWhichShop, type WhichShop } from './place'

const log = logFor('premises')

export type OpenPremises = Pick<Shop, 'photo' | 'clockMoved' | 'close'>

/** @param fatal no shop could be opened, and without one nothing works */
export async function openPremises(ground: Ground, fatal: (error: unknown) => void): Promise<OpenPremises> {
  const { home, machine, clock, windows, scanners } = ground
  let which = await readWhichShop(home)
  let making: { done: number; of: number } | null = null
  let makingFailed = false
  /** One shop closes before the next opens, however quickly somebody touches. */
  let changing: Promise<void> = Promise.resolve()

  const open = () => compose(ground, placeOf(which, home, machine.now), premisesOf)
  let shop = await open()

  /** @param between with no shop open */
  function change(next: WhichShop, between: () => Promise<void> = async () => {}): Promise<void> {
    changing = changing
      // What failed before has been said, and the shop that was open is open again.
      .catch(() => {})
      .then(async () => {
        const before = which
        await shop.close()
        try {
          await between()
          which = next
          await keepWhichShop(home, next)
          shop = await open()
        } catch (error) {
          which = before
          await keepWhichShop(home, before).catch((kept: unknown) => log.error('which shop is open was not kept', kept))
          shop = await open().catch((none: unknown) => {
            fatal(none)
            throw error
          })
          throw error
        } finally {
          windows.reload()
        }
      })
    return changing
  }

  async function make(): Promise<void> {
    const file = demonstrationFile(home)
    const unfinished = `${file}.part`
    await removeDatabase(unfinished)
    const database = await openDatabase({ kind: 'sqlite', file: unfinished }, (error) => log.error('database', error))
    try {
      await makeDemonstration(database, {
        seed: clock.now().getTime(),
        now: clock.now(),
        pins: scryptPins(),
        digest,
        progress: (done, of) => {
          making = { done, of }
          shop.setupMoved()
        },
      })
    } finally {
      await database.close()
    }
    await change('demonstration', async () => {
      await removeDatabase(file)
      await rm(placeOf('demonstration', home, machine.now).folder, { recursive: true, force: true })
      await rename(unfinished, file)
    })
  }

  function premisesOf(): Premises {
    return {
      demonstration: which === 'demonstration',
      get language() {
        return machine.now.language
      },
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      keep: (chosen) => machine.keep(chosen),
      // Not awaited: the call that asks for it is answered by the shop that closes.
      reopen: (next) => void change(next).catch((error: unknown) => log.error('the other shop was not opened', error)),
      makeDemonstration: () => {
        if (making) return
        making = { done: 0, of: 0 }
        makingFailed = false
        // Said before the first call is made: hashing its people's PINs takes seconds.
        shop.setupMoved()
        make()
          .catch((error: unknown) => {
            makingFailed = true
            log.error('the demonstration shop was not made', error)
          })
          .finally(() => {
            making = null
            shop.setupMoved()
          })
      },
      making: () => making,
      makingFailed: () => makingFailed,
      demonstrationPins: () => starterPeople,
    }
  }

  return {
    photo: (id) => shop.photo(id),
    clockMoved: () => shop.clockMoved(),
    close: async () => {
      await changing.catch(() => {})
      await shop.close()
      await scanners.close()
    },
  }
}

/** With SQLite's two files beside it. */
async function removeDatabase(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true })
}
