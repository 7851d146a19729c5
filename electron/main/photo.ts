import type { Database } from '#electron/services/ports/database'
import { admit } from '#electron/services/session/admit'
import type { AnyWindow } from '#electron/services/session/window'

/** A photo's JPEG, if whoever is signed in to that window may see visits; else null. */
export async function photoOf(database: Database, window: AnyWindow, photoId: string): Promise<Uint8Array | null> {
  const admitted = await admit(database, 'visit.see', window)
  if (!admitted.ok) return null
  return (await database.read((reader) => reader.photos.get(photoId)))?.jpeg ?? null
}
