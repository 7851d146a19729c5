import type { z } from 'zod'
import { backup } from './backup'
import { cashier } from './cashier'
import { exitCard } from './exit-card'
import { devices } from './devices'
import { events } from './events'
import { gate } from './gate'
import { lounge } from './lounge'
import { manager } from './manager'
import type { MethodName, MethodOf } from './method'
import { places } from './places'
import { prices } from './prices'
import { prints } from './prints'
import { reception } from './reception'
import { setup } from './setup'
import { app } from './app'
import { scan } from './scan'
import { session } from './session'
import { settings } from './settings'
import { signing } from './signing'
import { staff } from './staff'
import { visit } from './visit'
import { workshop } from './workshop'

/** Everything a staff window may ask, by area. */
export const staffContract = {
  session,
  setup,
  app,
  scan,
  visit,
  gate,
  exitCard,
  reception,
  signing,
  workshop,
  cashier,
  prints,
  backup,
  staff,
  settings,
  prices,
  places,
  events,
  devices,
  manager,
}
/** Everything the lounge window may ask: a contract of its own, which nothing a page sends can widen. */
export const loungeContract = { lounge }
export const contract = { ...staffContract, ...loungeContract }

export type LoungeContract = typeof loungeContract
export type Contract = typeof contract
export type AnyMethodName = MethodName<Contract>
export type InputOf<N extends AnyMethodName> = z.output<MethodOf<Contract, N>['input']>
export type OutputOf<N extends AnyMethodName> = z.output<MethodOf<Contract, N>['output']>
