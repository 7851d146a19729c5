/** Time, ids and secrets come in as arguments, so that rules and tests own them. */
export interface Clock {
  now(): Date
}

/** For what falls due on that clock. */
export interface Alarms {
  /** Runs once, when the clock is `ms` further. @returns how to call it off */
  after(ms: number, run: () => void): () => void
}

export interface Ids {
  /** UUIDv7: later ids sort later. */
  next(): string
  /** Sixteen unguessable characters of a scanner-friendly alphabet. */
  secret(): string
}
