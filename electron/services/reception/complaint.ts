import type { InputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'

/** What the customer says, in the customer's words (S:29). What was written before stays readable in the shop's memory (S:95). */
export async function saveComplaint(
  context: CommandContext,
  { visitId, ...complaint }: InputOf<'reception.saveComplaint'>,
): Promise<Result<null>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const { complaint: said, advisorNotes, faultKnown } = found.value.visit
  await context.writer.visits.update(visitId, complaint)
  await context.tell('visit.described', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: said === '' ? null : { before: { complaint: said, advisorNotes, faultKnown } },
  })
  return ok(null)
}
