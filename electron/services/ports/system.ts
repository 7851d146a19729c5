/** Time, ids and secrets come in as arguments, so that rules and tests own them. */
export interface Clock {
  now(): Date
}

export interface Ids {
  /** UUIDv7: later ids sort later. */
  next(): string
  /** Sixteen unguessable characters of a scanner-friendly alphabet. */
  secret(): string
}
