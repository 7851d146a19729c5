import { recheckItems, type RecheckItem } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'

export type RecheckAnswers = Record<RecheckItem, boolean>

/** Passes with everything seen to; anything left open is either finished first or reported as trouble (S:265). */
export function checkRecheck(answers: RecheckAnswers): Result<RecheckAnswers> {
  const open = recheckItems.filter((item) => !answers[item])
  return open.length === 0 ? ok(answers) : refuse('RECHECK_INCOMPLETE', { open: open.join(',') })
}
