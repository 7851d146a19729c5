import type { RefusalCode } from './refusals'

/** What crosses to the page instead of an exception. */
export type Answer<T> = { ok: true; data: T } | { ok: false; error: AnswerError }

/** Errors of the boundary itself, beside the shop's refusals. */
export const boundaryCodes = [
  'INTERNAL',
  'BAD_INPUT',
  'UNKNOWN_METHOD',
  'NOT_ALLOWED',
  'SIGNED_OUT',
  'LOCKED',
  'DATABASE_UNAVAILABLE',
  'DATABASE_FULL',
] as const
export type BoundaryCode = (typeof boundaryCodes)[number]

export interface AnswerError {
  code: RefusalCode | BoundaryCode
  /** Values for the sentence; for `BAD_INPUT` the field's path as `field`. */
  params: Record<string, string | number>
  /** The same request may be sent again as it is. */
  retryable: boolean
  /** Found again in the log; only for what nobody expected. */
  id: string | null
}
