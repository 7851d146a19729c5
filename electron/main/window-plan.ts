import type { MachineSettings } from '#electron/settings/machine'

/** A display, as Electron tells of it: pixels of the whole desktop. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

export interface LoungePlan {
  /** The display that the lounge has to itself, which it fills and does not leave; null: a plain window, for a look at it. */
  display: Area | null
  /** Beside a staff window no touch of a customer may take the keyboard from it. */
  focusable: boolean
}

export interface WindowPlan {
  staff: boolean
  lounge: LoungePlan | null
}

/** @param displays the primary one first */
export function planWindows(
  machine: Pick<MachineSettings, 'stations' | 'lounge'>,
  displays: readonly [Area, ...Area[]],
): WindowPlan {
  const staff = machine.stations.some((station) => station !== 'lounge')
  const display = staff ? (displays[1] ?? null) : displays[0]
  const wanted = !staff || machine.lounge === 'on' || (machine.lounge === 'auto' && display !== null)
  return { staff, lounge: wanted ? { display, focusable: !staff } : null }
}
