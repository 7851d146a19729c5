import type { SignedKind } from '#electron/contract/states'
import type { ShopSettings } from '#electron/domain/settings'
import { buildIntake } from '../documents/intake'
import { gatherPapers } from '../documents/papers'
import { covers, type SignedModel } from '../documents/signatures'
import type { Reader } from '../ports/database'
import type { LoadedVisit } from '../visit/load'

/** Whether the newest signature was given for exactly this text, in whichever language it was read. */
export async function isSigned(
  reader: Reader,
  kind: SignedKind,
  subjectId: string,
  fresh: SignedModel,
): Promise<boolean> {
  const signature = await reader.signatures.first({ kind, subjectId }, { orderBy: [['id', 'desc']] })
  return signature !== undefined && covers(signature, fresh)
}

/** Walk-around, belongings, documents and keys are signed as they are now. */
export async function isIntakeSigned(reader: Reader, loaded: LoadedVisit, settings: ShopSettings): Promise<boolean> {
  const fresh = buildIntake(await gatherPapers(reader, loaded, settings))
  return fresh.ok && isSigned(reader, 'intake', loaded.visit.id, fresh.value)
}
