import type { z } from 'zod'
import type { Answer, AnswerError } from '#electron/contract/envelope'
import type { Refusal } from '#electron/domain/result'
import { isDatabaseFault } from '#electron/services/ports/database'

type Code = AnswerError['code']

export function failed(code: Code, params: AnswerError['params'] = {}): Answer<never> {
  return { ok: false, error: { code, params, retryable: false, id: null } }
}

export function refused({ code, params }: Refusal): Answer<never> {
  return failed(code, params)
}

/** Names the first field that is wrong; what was in it does not come back. */
export function badInput(error: z.ZodError): Answer<never> {
  return failed('BAD_INPUT', { field: error.issues[0]?.path.join('.') ?? '' })
}

/** What nobody expected: the page gets an id to be found in the log, and nothing of the inside. The same may be sent again. */
export function unexpected(error: unknown, id: string): Answer<never> {
  return { ok: false, error: { code: codeOf(error), params: {}, retryable: true, id } }
}

function codeOf(error: unknown): Code {
  if (!isDatabaseFault(error)) return 'INTERNAL'
  if (error.kind === 'unavailable') return 'DATABASE_UNAVAILABLE'
  return error.kind === 'full' ? 'DATABASE_FULL' : 'INTERNAL'
}
