/** A visit that an advisor works on: taken and not yet cleared. */
import { ok, refuse, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { loadVisit, type LoadedVisit } from './load'

/** Refused for a visitor nobody has taken, and for one who is cleared or gone. */
export async function visitInHand({ reader }: QueryContext, visitId: string): Promise<Result<LoadedVisit>> {
  const loaded = await loadVisit(reader, visitId)
  if (!loaded) return refuse('VISIT_UNKNOWN')
  const { state } = loaded.visit
  if (state === 'arrived') return refuse('VISIT_NOT_TAKEN')
  if (state === 'cleared' || state === 'departed') return refuse('VISIT_NOT_POSSIBLE_NOW', { state, event: 'change' })
  return ok(loaded)
}
