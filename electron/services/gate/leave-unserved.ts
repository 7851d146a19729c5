import type { Verdict } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { loadVisit } from '../visit/load'
import { depart } from './depart'
import { goOf } from './verdict'

/** 未接待离开: nobody received this visitor; the card is collected, and it is counted (G4). */
export async function leaveUnserved(
  context: CommandContext,
  { visitId }: InputOf<'gate.leaveUnserved'>,
): Promise<Result<Verdict>> {
  const loaded = await loadVisit(context.reader, visitId)
  if (!loaded?.card) return refuse('VISIT_UNKNOWN')
  const left = await depart(
    context,
    { ...loaded, card: loaded.card },
    { event: 'leave_unserved', patch: { outcome: 'unserved' } },
  )
  return left.ok ? ok(goOf(loaded, context.now)) : left
}
