import type { MachineSettings } from '#electron/settings/machine'
import type { MainClock } from './clock'
import type { Windows } from './windows'

/** What the shop is built on: given by start-up, before any page is loaded. */
export interface Ground {
  /** The data folder. */
  home: string
  machine: MachineSettings
  clock: MainClock
  windows: Windows
}

/** The running shop, so far as start-up knows it. */
export interface Shop {
  /** A photo's JPEG, if whoever is signed in to the staff window may see it; else null. */
  photo(id: string): Promise<Uint8Array | null>
  /** Lets running commands end, and gives back the database and the devices. */
  close(): Promise<void>
}

/** Puts the parts together: database, devices, services, and the boundary that the pages call. */
export async function compose(_ground: Ground): Promise<Shop> {
  return { photo: async () => null, close: async () => {} }
}
