import { ok, refuse, type Result } from '../result'

/** What the advisor looks at when the car comes back from the workshop (S:171 S:264 S:265). */
export const recheckItems = [
  'itemsDone',
  'papersGathered',
  'totalChecked',
  'leaderSigned',
  'outsideFine',
  'belongingsComplete',
  'interiorClean',
  'coversRemoved',
] as const
export type RecheckItem = (typeof recheckItems)[number]
export type RecheckAnswers = Record<RecheckItem, boolean>

/** Passes with everything seen to; anything left open is either finished first or reported as trouble (S:265). */
export function checkRecheck(answers: RecheckAnswers): Result<RecheckAnswers> {
  const open = recheckItems.filter((item) => !answers[item])
  return open.length === 0 ? ok(answers) : refuse('RECHECK_INCOMPLETE', { open: open.join(',') })
}
