import type { ChainFault } from './database'

/** What a look at the whole chain found. */
export interface ChainCheck {
  /** When it ended. */
  at: string
  /** How many events there are, or how far it was in order. */
  events: number
  fault: ChainFault | null
}

/** Whoever watches over the shop's memory on this machine. */
export interface ChainWatch {
  /** The last look: at start, or asked for since; null until the first has ended. */
  last(): ChainCheck | null
  /** Recalculates the whole chain against the head that is kept outside the database. */
  verify(): Promise<ChainCheck>
}
