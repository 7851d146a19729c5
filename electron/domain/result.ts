import type { RefusalCode } from '#electron/contract/refusals'

export type RefusalParams = Record<string, string | number>

/** A no that can be expected: a code with a sentence in every language, and what fills it. */
export interface Refusal {
  code: RefusalCode
  params: RefusalParams
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A refusal fits any expected value. */
export function refuse(code: RefusalCode, params: RefusalParams = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, params } }
}
