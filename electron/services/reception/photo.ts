import type { InputOf, OutputOf } from '#electron/contract/index'
import { refuse, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import * as photo from '../photo/add-photo'
import { visitInHand } from '../visit/in-hand'

/** A photo of this visit's walk-around, or of additional work on one of its orders. */
export async function addPhoto(
  context: CommandContext,
  { visitId, subject, subjectId, jpegBase64 }: InputOf<'reception.addPhoto'>,
): Promise<Result<OutputOf<'reception.addPhoto'>>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const { orders } = found.value
  if (subject === 'walk_around' && subjectId !== visitId) return refuse('VISIT_UNKNOWN')
  if (subject === 'add_on' && !orders.some((mine) => mine.addOns.some((addOn) => addOn.id === subjectId))) {
    return refuse('ADD_ON_UNKNOWN')
  }
  return photo.addPhoto(context, { visitId, subject, subjectId }, jpegBase64)
}
