/** Who signed a paper. Staff sign by their session, so only their name and the time are there; a customer's strokes are kept. */
import type { SignedKind } from '#electron/contract/states'
import type { QualityCheck, Signature } from '#electron/domain/records'
import type { DocumentSignature, SignatureRole } from '#electron/documents/models/index'
import { documentHash } from '#electron/documents/models/hash'
import { documentModel, type DocumentModel } from '#electron/documents/models/index'
import { strokes } from '#electron/contract/values'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'

/** Documents that a customer signs. */
export type SignedModel = Extract<DocumentModel, { kind: SignedKind }>

function lastSignature(papers: Papers, kind: SignedKind, subjectId: string): Signature | undefined {
  return papers.signatures.findLast((each) => each.kind === kind && each.subjectId === subjectId)
}

/** Nothing when it has not been signed yet, or by nobody of the shop. */
export function byStaff(
  papers: Papers,
  role: SignatureRole,
  id: string | null,
  at: string | null,
): DocumentSignature[] {
  const { name } = papers.staff(id)
  return name === '' || at === null ? [] : [{ role, name, at, strokes: null }]
}

/** The team, its leader's check and the final inspection, as far as they have signed. */
export function workshopSignatures(papers: Papers, { order, job, checks }: LoadedOrder): DocumentSignature[] {
  const passed = (gate: QualityCheck['gate']) => checks.findLast((check) => check.gate === gate && check.passed)
  const leader = passed('team_leader')
  const final = passed('final')
  return [
    ...byStaff(papers, 'foreman', order.receivedBy, order.receivedAt),
    ...byStaff(papers, 'team', job?.acceptedBy ?? null, job?.acceptedAt ?? null),
    ...byStaff(papers, 'team_leader', leader?.by ?? null, leader?.at ?? null),
    ...byStaff(papers, 'inspector', final?.by ?? null, final?.at ?? null),
  ]
}

/**
 * The paper as its records have it now, with the customer's signature if it was given for exactly this text. What was signed and is
 * no longer being changed is shown as it was signed: only what was added to the paper later is taken from the records.
 *
 * @param beingChanged the text may have changed since, and is to be signed again
 */
export function asSigned<M extends SignedModel>(papers: Papers, subjectId: string, fresh: M, beingChanged: boolean): M {
  const signature = lastSignature(papers, fresh.kind, subjectId)
  if (!signature) return fresh
  const customer: DocumentSignature = {
    role: signsAs(papers, signature),
    name: signature.signerName,
    at: signature.signedAt,
    strokes: strokes.parse(signature.strokes),
  }
  const signatures = [customer, ...fresh.signatures]
  if (covers(signature, fresh)) return { ...inLanguage(fresh, languageOf(signature)), signatures }
  if (beingChanged) return fresh
  const signed = documentModel.parse(signature.model)
  // The signature's kind is the kind of its model.
  return { ...(signed as M), ...('later' in fresh ? { later: fresh.later } : {}), signatures }
}

/** The customer; of a towed car's state, whoever saw it in their place. */
function signsAs({ loaded }: Papers, { kind, signerName }: Signature): SignatureRole {
  const towed = kind === 'intake' && loaded.visit.purpose === 'tow_in'
  return towed && signerName !== loaded.sender?.name ? 'witness' : 'customer'
}

/** Whether this text, in the language it was read in, is what was signed. */
export function covers(signature: Signature, fresh: SignedModel): boolean {
  return documentHash(inLanguage(fresh, languageOf(signature))) === signature.hash
}

export function inLanguage<M extends DocumentModel>(model: M, language: M['head']['language']): M {
  return { ...model, head: { ...model.head, language } }
}

function languageOf(signature: Signature): DocumentModel['head']['language'] {
  return documentModel.parse(signature.model).head.language
}
