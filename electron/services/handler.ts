/** The shape of every use case, and what it is given. */
import type { z } from 'zod'
import type { Method } from '#electron/contract/method'
import type { Station } from '#electron/contract/states'
import type { Json, Records, Staff } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import type { ShopSettings } from '#electron/domain/settings'
import type { Reader, Writer } from './ports/database'

/**
 * Who asks; a manager's approval for exactly this call comes with it. `staff` is null for a customer at the lounge's kiosk, and
 * for the system everywhere else.
 */
export interface Caller {
  staff: Staff | null
  station: Station
  approval: { managerId: string; reason: string } | null
}

export interface QueryContext {
  reader: Reader
  caller: Caller
  /** UTC ISO-8601 with milliseconds. */
  now: string
  settings: ShopSettings
}

/** What happened, for the shop's memory; sequence, hash, time and person are added when it is written. */
export interface Happening {
  record: keyof Records
  recordId: string
  visitId?: string | null
  data?: Json
}

export interface CommandContext extends QueryContext {
  /** Also reads, inside the transaction. Nothing else may be used to read or write in a command. */
  writer: Writer
  /** The machine that this call came to: its printer prints what comes of it. */
  machine: string
  /** Where that machine's A4 forms go by themselves. */
  formsTo: 'a4' | 'pdf'
  newId(): string
  /** Unguessable: voucher codes. */
  newSecret(): string
  /** Appends the event of a change, in the same transaction: `tell('exit_card.issued', …)`. */
  tell(what: string, happening: Happening): Promise<void>
}

/** @returns the id of whoever acts: a staff member, `kiosk` or `system`. */
export function actor({ caller }: Pick<QueryContext, 'caller'>): string {
  return caller.staff?.id ?? (caller.station === 'lounge' ? 'kiosk' : 'system')
}

type HandlerOf<M extends Method> = M['kind'] extends 'command'
  ? (context: CommandContext, input: z.output<M['input']>) => Promise<Result<z.output<M['output']>>>
  : (context: QueryContext, input: z.output<M['input']>) => Promise<Result<z.output<M['output']>>>

/** The commands and queries of an area: one declared and not handled does not compile. */
export type Handlers<A extends Record<string, Method>> = {
  [K in keyof A as A[K]['kind'] extends 'local' ? never : K]: HandlerOf<A[K]>
}

/** The local methods of an area; they get who calls from main's session of the window. */
export type LocalHandlers<A extends Record<string, Method>, Window> = {
  [K in keyof A as A[K]['kind'] extends 'local' ? K : never]: (
    window: Window,
    input: z.output<A[K]['input']>,
  ) => Promise<Result<z.output<A[K]['output']>>>
}
