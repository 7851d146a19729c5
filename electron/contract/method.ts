import type { z } from 'zod'
import type { Action } from './actions'

export type WindowKind = 'staff' | 'lounge'

/**
 * What a page may ask, declared once. From it come the typed client, the permission check, the strict parsing of input and
 * output, and the list that the fuzz test walks.
 */
export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  kind: 'query' | 'command' | 'local'
  input: I
  output: O
  /** The action a signed-in person needs; `signed_in` for any of them; `anyone` before signing in and for the lounge. */
  may: Action | 'signed_in' | 'anyone'
  window: WindowKind
}

type Area = Record<string, Method>

/** Reads, changes nothing, carries no request id. */
export function query<I extends z.ZodType, O extends z.ZodType>(method: Omit<Method<I, O>, 'kind' | 'window'>) {
  return { ...method, kind: 'query', window: 'staff' } as const satisfies Method<I, O>
}

/** About this window, not the shop's records: signing in, status, a scan to take. Main answers it without a transaction around it. */
export function local<I extends z.ZodType, O extends z.ZodType>(method: Omit<Method<I, O>, 'kind' | 'window'>) {
  return { ...method, kind: 'local', window: 'staff' } as const satisfies Method<I, O>
}

/** Changes something, in one transaction, under a request id: the same id again gets the same answer. */
export function command<I extends z.ZodType, O extends z.ZodType>(method: Omit<Method<I, O>, 'kind' | 'window'>) {
  return { ...method, kind: 'command', window: 'staff' } as const satisfies Method<I, O>
}

/** The lounge's methods: a short list of its own, open to anyone who stands at the kiosk. */
export function loungeQuery<I extends z.ZodType, O extends z.ZodType>(method: Pick<Method<I, O>, 'input' | 'output'>) {
  return { ...method, kind: 'query', may: 'anyone', window: 'lounge' } as const satisfies Method<I, O>
}

export function loungeLocal<I extends z.ZodType, O extends z.ZodType>(method: Pick<Method<I, O>, 'input' | 'output'>) {
  return { ...method, kind: 'local', may: 'anyone', window: 'lounge' } as const satisfies Method<I, O>
}

export function loungeCommand<I extends z.ZodType, O extends z.ZodType>(
  method: Pick<Method<I, O>, 'input' | 'output'>,
) {
  return { ...method, kind: 'command', may: 'anyone', window: 'lounge' } as const satisfies Method<I, O>
}

/** `gate.issueCard` for every method of every area. */
export type MethodName<C extends Record<string, Area>> = {
  [A in keyof C & string]: `${A}.${keyof C[A] & string}`
}[keyof C & string]

export type MethodOf<C extends Record<string, Area>, N extends MethodName<C>> = N extends `${infer A}.${infer M}`
  ? A extends keyof C
    ? M extends keyof C[A]
      ? C[A][M]
      : never
    : never
  : never
