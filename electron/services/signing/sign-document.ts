import { languages, type SignedKind } from '#electron/contract/states'
import { documentHash } from '#electron/documents/models/hash'
import type { Signature } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { inLanguage, type SignedModel } from '../documents/signatures'
import type { CommandContext } from '../handler'
import { stopSigned } from '../order/stop-agreed'
import { addOnSigned, intakeSigned, orderSigned, settlementSigned } from './on-signed'
import { textToSign } from './to-sign'

export interface GivenSignature {
  kind: SignedKind
  subjectId: string
  /** Of the text that was issued. */
  hash: string
  signerName: string
  strokes: number[][][]
  /** Who stood beside the customer; null at the kiosk. */
  witnessId: string | null
}

/** What follows from a signature; in the same transaction. */
const followUps: Record<SignedKind, (context: CommandContext, signature: Signature) => Promise<Result<unknown>>> = {
  intake: intakeSigned,
  order: orderSigned,
  add_on: addOnSigned,
  stop: stopSigned,
  settlement: settlementSigned,
}

/** Takes a customer's signature for exactly what was issued: refused when the records have changed since. */
export async function signDocument(context: CommandContext, given: GivenSignature): Promise<Result<Signature>> {
  const text = await textToSign(context, given.kind, given.subjectId)
  if (!text.ok) return text
  const model = asIssued(text.value.model, given.hash)
  if (!model) return refuse('SIGNED_TEXT_CHANGED')
  const signature: Signature = {
    id: context.newId(),
    visitId: text.value.visitId,
    ...given,
    // Staff and answers that the paper shows beside it are added from the records whenever it is shown.
    model: { ...model, signatures: [] },
    signedAt: context.now,
  }
  await context.writer.signatures.insert(signature)
  await context.tell('signature.given', {
    record: 'signatures',
    recordId: signature.id,
    visitId: signature.visitId,
    data: { kind: given.kind, subjectId: given.subjectId, hash: given.hash },
  })
  const followed = await followUps[given.kind](context, signature)
  return followed.ok ? ok(signature) : followed
}

/** The text in the language it was issued in, which its hash tells. */
function asIssued(model: SignedModel, hash: string): SignedModel | undefined {
  return languages.map((language) => inLanguage(model, language)).find((text) => documentHash(text) === hash)
}
