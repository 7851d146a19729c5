import type { CarView, DamageKind } from '#electron/contract/states'

/** A damage mark of the walk-around. */
export interface Mark {
  view: CarView
  kind: DamageKind
  /** Thousandths of the drawing's width and height. */
  x: number
  y: number
  note: string
}
