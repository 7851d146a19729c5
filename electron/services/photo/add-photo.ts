import { checkPhoto } from '#electron/domain/photo/jpeg'
import type { Photo } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'

/** Keeps a photo; what it shows is checked by the caller. */
export async function addPhoto(
  context: CommandContext,
  of: Pick<Photo, 'visitId' | 'subject' | 'subjectId'>,
  jpegBase64: string,
): Promise<Result<{ photoId: string }>> {
  const jpeg = new Uint8Array(Buffer.from(jpegBase64, 'base64'))
  const checked = checkPhoto(jpeg)
  if (!checked.ok) return checked
  const photoId = context.newId()
  await context.writer.photos.insert({ ...of, id: photoId, jpeg, takenAt: context.now, takenBy: actor(context) })
  await context.tell('photo.taken', {
    record: 'photos',
    recordId: photoId,
    visitId: of.visitId,
    data: { subject: of.subject, subjectId: of.subjectId },
  })
  return ok({ photoId })
}
