/** Every screen and dialog that is looked at, station by station. What changes the shop's records comes after what only looks. */
import { cashier } from './cashier'
import { gate } from './gate'
import { loungeScreens } from './lounge'
import { manager } from './manager'
import { reception } from './reception'
import type { Screen } from './screen'
import { session, sessionChanging } from './session'
import { setup } from './setup'
import { workshop } from './workshop'

export const screens: readonly Screen[] = [
  ...setup,
  ...session,
  ...gate,
  ...workshop,
  ...reception,
  ...cashier,
  ...manager,
  ...loungeScreens,
  ...sessionChanging,
]

export const sizes = {
  staff: [
    [1366, 768],
    [1920, 1080],
  ],
  lounge: [
    [1920, 1080],
    [1080, 1920],
  ],
} as const
