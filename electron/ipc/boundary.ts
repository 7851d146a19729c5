/** Everything behind the boundary, put together: what answers the calls, who sits at the windows, what the windows are told. */
import { backupLocals, type BackupParts } from '#electron/services/backup/index'
import { cashierHandlers } from '#electron/services/cashier/index'
import { appHandlers, appLocals, type Program } from '#electron/services/app/index'
import { scanHandlers, scanLocals } from '#electron/services/app/scan'
import { exitCardHandlers } from '#electron/services/exit-card/index'
import { deviceLocals } from '#electron/services/devices/index'
import { chainLocals } from '#electron/services/events/chain'
import { eventsHandlers } from '#electron/services/events/index'
import { gateHandlers } from '#electron/services/gate/index'
import { loungeHandlers, loungeLocals } from '#electron/services/lounge/index'
import { Looks } from '#electron/services/lounge/looks'
import { printsHandlers, printsLocals, type FormPlaces } from '#electron/services/prints/index'
import { receptionHandlers } from '#electron/services/reception/index'
import { sessionHandlers } from '#electron/services/session/people'
import { createSessions, type SessionParts, type Sessions } from '#electron/services/session/sessions'
import { staffHandlers } from '#electron/services/staff/index'
import { staffLocals } from '#electron/services/staff/pins'
import { createRecovery } from '#electron/services/staff/recovery'
import { managerHandlers } from '#electron/services/manager/index'
import { placesHandlers } from '#electron/services/places/index'
import { pricesHandlers } from '#electron/services/prices/index'
import { settingsHandlers } from '#electron/services/settings/index'
import { setupHandlers } from '#electron/services/setup/first-steps'
import { setupLocals } from '#electron/services/setup/index'
import { signingHandlers } from '#electron/services/signing/index'
import { visitHandlers } from '#electron/services/visit/index'
import { workshopHandlers } from '#electron/services/workshop/index'
import type { Calls } from './dispatch'
import { listEntries } from './handlers'
import type { Premises } from '#electron/services/ports/premises'
import { createPush, type Push } from './push'

export interface BoundaryParts extends SessionParts {
  program: Program
  backup: BackupParts
  forms: FormPlaces
  premises: Premises
  /** Keeps what nobody expected; `method` is empty for what no page asked. */
  log: (id: string, method: string, error: unknown) => void
}

export interface Boundary {
  calls: Calls
  sessions: Sessions
  push: Push
}

export function createBoundary(parts: BoundaryParts): Boundary {
  const { house, program, backup, forms, log } = parts
  const sessions = createSessions(parts)
  const looks = new Looks(house.ids, parts.clock, parts.uptimeMs)
  const entries = listEntries(
    {
      session: sessionHandlers,
      setup: setupHandlers(parts.premises, program.desk),
      app: appHandlers(program),
      scan: scanHandlers,
      visit: visitHandlers,
      gate: gateHandlers,
      exitCard: exitCardHandlers,
      reception: receptionHandlers,
      signing: signingHandlers,
      workshop: workshopHandlers,
      cashier: cashierHandlers,
      prints: printsHandlers,
      staff: staffHandlers,
      settings: settingsHandlers,
      prices: pricesHandlers,
      places: placesHandlers,
      events: eventsHandlers,
      manager: managerHandlers,
      lounge: loungeHandlers(house, looks, program),
    },
    {
      session: sessions.locals,
      setup: setupLocals(parts, program.desk),
      app: appLocals(house, program),
      scan: scanLocals,
      backup: backupLocals(house, backup),
      events: chainLocals(program.chain),
      devices: deviceLocals(house, program.desk),
      staff: staffLocals(parts, program.desk, sessions.checkPin, createRecovery(parts)),
      prints: printsLocals(house, forms),
      lounge: loungeLocals(house, looks),
    },
  )
  return {
    calls: { house, entries, log },
    sessions,
    push: createPush(house.database, (error) => log(house.ids.next(), '', error)),
  }
}
