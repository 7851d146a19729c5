/** A customer answers additional work at the kiosk, with the voucher in hand (L3 S:165). */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { documentHash } from '#electron/documents/models/hash'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { CommandContext, QueryContext } from '../handler'
import { settleAddOn } from '../order/settle-add-on'
import { issue } from '../signing/issue'
import { signDocument } from '../signing/sign-document'
import { textToSign } from '../signing/to-sign'
import { loadByOrder, type LoadedVisit } from '../visit/load'
import type { Look } from './looks'

export async function issueAddOn(
  context: QueryContext,
  look: Look,
  { addOnId, language }: InputOf<'lounge.issueAddOn'>,
): Promise<Result<OutputOf<'lounge.issueAddOn'>>> {
  const mine = await ownAddOn(context, look, addOnId)
  return mine.ok ? issue(context, { kind: 'add_on', subjectId: addOnId, language }) : mine
}

export async function answerAddOn(
  context: CommandContext,
  look: Look,
  input: InputOf<'lounge.answerAddOn'>,
): Promise<Result<null>> {
  const { addOnId } = input
  const mine = await ownAddOn(context, look, addOnId)
  if (!mine.ok) return mine
  if (input.answer === 'no') return sayNo(context, addOnId, mine.value.sender?.name ?? '')
  const { hash, signerName, strokes } = input
  const signed = await signDocument(context, {
    kind: 'add_on',
    subjectId: addOnId,
    hash,
    signerName,
    strokes,
    witnessId: null,
  })
  return signed.ok ? ok(null) : signed
}

/** A no needs no signature; what was refused is kept by the hash of its text. */
async function sayNo(context: CommandContext, addOnId: string, personName: string): Promise<Result<null>> {
  const text = await textToSign(context, 'add_on', addOnId)
  if (!text.ok) return text
  const modelHash = documentHash(text.value.model)
  return settleAddOn(context, addOnId, { answer: 'no', way: 'kiosk', personName, modelHash, signatureId: null })
}

/** The visit of an add-on of the order that the customer looks at, if it was asked and they have the voucher. */
async function ownAddOn(
  { reader }: QueryContext,
  { orderId, byVoucher }: Look,
  addOnId: string,
): Promise<Result<LoadedVisit>> {
  if (!byVoucher) return refuse('VOUCHER_NEEDED')
  const found = await loadByOrder(reader, orderId)
  const addOn = found?.mine.addOns.find(({ id }) => id === addOnId)
  if (!found || !addOn) return refuse('ADD_ON_UNKNOWN')
  const { state } = addOn
  if (state === 'approved' || state === 'declined') return refuse('ADD_ON_ALREADY_ANSWERED')
  return state === 'asked' ? ok(found.loaded) : refuse('ADD_ON_UNKNOWN')
}
