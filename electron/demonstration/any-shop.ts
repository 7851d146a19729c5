import type { AnyMethodName, InputOf, OutputOf } from '#electron/contract/index'

/** A shop with its people, its clock, and a way to ask. */
export interface AnyShop {
  /** Calls as that person; throws when refused. A customer at the kiosk is null. */
  call<N extends AnyMethodName>(person: string | null, method: N, input: InputOf<N>): Promise<OutputOf<N>>
  /** Moves main's clock. */
  advance(minutes: number): Promise<void>
  now(): Promise<Date>
}
