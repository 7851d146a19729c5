/** PINs are kept as hashes only. Both take their time, so nobody calls them inside a transaction. */
export interface Pins {
  hash(pin: string): Promise<string>
  /** False also for a text that is no hash. */
  matches(pin: string, hash: string): Promise<boolean>
}
