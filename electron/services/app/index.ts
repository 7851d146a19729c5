/** About this program and this machine: what the status line, the clock and the sign-in screen show. */
import type { OutputOf } from '#electron/contract/index'
import type { app } from '#electron/contract/app'
import { ok } from '#electron/domain/result'
import type { Handlers, LocalHandlers } from '../handler'
import type { ChainWatch } from '../ports/chain'
import type { MachineDesk } from '../ports/machine-desk'
import type { Reader } from '../ports/database'
import type { House } from '../run'
import type { StaffWindow } from '../session/window'
import { loadSettings } from '../settings/load'

type Status = OutputOf<'app.status'>

export interface Program {
  version: string
  /** The demonstration shop, with its mark on every screen. */
  demonstration: boolean
  chain: ChainWatch
  desk: MachineDesk
  /** This machine's devices and database, as they are known now. */
  devices: () => Pick<Status, 'database' | 'scanner' | 'printer'>
}

export function appHandlers({ version, demonstration }: Program): Handlers<typeof app> {
  return {
    async info({ reader, settings }) {
      const { shopName, language, keySlots, boxes, scannerPrefix } = settings
      const cardsNumbered = await reader.exitCards.count({ state: { not: 'retired' } })
      return ok({ version, shopName, language, demonstration, cardsNumbered, keySlots, boxes, scannerPrefix })
    },
  }
}

export function appLocals(house: House, { devices }: Program): LocalHandlers<typeof app, StaffWindow> {
  return {
    async clock() {
      const { zone } = await house.database.read(loadSettings)
      return ok({ now: house.clock.now().toISOString(), zone })
    },
    async status({ session }) {
      const open = session.state === 'signed_in' ? session.staffId : null
      return ok({ ...devices(), ...(await house.database.read((reader) => kept(reader, house.machine, open))) })
    },
  }
}

/** @param cashierId whoever is signed in: the status line shows their own shift, and nobody's before that */
async function kept(
  reader: Reader,
  machine: string,
  cashierId: string | null,
): Promise<Omit<Status, keyof ReturnType<Program['devices']>>> {
  const shift = cashierId === null ? undefined : await reader.shifts.first({ openCashierId: cashierId })
  return {
    printsWaiting: await reader.printJobs.count({ machine, state: ['queued', 'sending'] }),
    printsUnconfirmed: await reader.printJobs.count({ machine, state: 'unconfirmed' }),
    shift: shift ? { number: shift.number, openedAt: shift.openedAt, floatFen: shift.floatFen } : null,
  }
}
