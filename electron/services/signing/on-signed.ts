/** What follows from a customer's signature, in the transaction that takes it. */
import type { Signature } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { makeCode } from '#electron/domain/scan/code'
import { takeOver } from '../custody/car-and-keys'
import type { CommandContext } from '../handler'
import { authorize, signedConsent } from '../order/authorize'
import { consentByPhone } from '../order/consent-by-phone'
import { orderAtHand } from '../order/find'
import { settleAddOn } from '../order/settle-add-on'
import { stepOrder } from '../order/step'
import { printSignedOrder } from '../reception/print'
import { coverBySignature } from '../settlement/nothing-due'
import { schedulePickupCall } from '../task/pickup-call'
import type { LoadedOrder } from '../visit/load'

/** Walk-around and lists are signed as they are; so is what was handed over with them. */
export async function intakeSigned({ reader, writer }: CommandContext, signature: Signature): Promise<Result<null>> {
  const { id, subjectId: visitId } = signature
  const walkAround = await reader.walkArounds.first({ visitId })
  if (!walkAround) return refuse('WALK_AROUND_MISSING')
  await writer.walkArounds.update(walkAround.id, { signatureId: id })
  const handedIn = await reader.custodyMovements.list({
    visitId,
    thing: ['keys', 'belongings', 'documents'],
    fromHolder: 'customer',
    signatureId: null,
  })
  for (const move of handedIn) await writer.custodyMovements.update(move.id, { signatureId: id })
  return ok(null)
}

/** The contract: from here on the car is the shop's to look after. Voucher and order are printed, each time it is signed. */
export async function orderSigned(context: CommandContext, signature: Signature): Promise<Result<null>> {
  const { now } = context
  const found = await orderAtHand(context, signature.subjectId)
  if (!found.ok) return found
  const { order } = found.value.mine
  const byPhone = consentByPhone(found.value.mine)
  const { visit } = found.value.loaded
  const signed = await stepOrder(context, found.value, {
    event: 'sign',
    told: 'order.signed',
    data: { signatureId: signature.id },
    patch: {
      signedAt: now,
      needsConsent: false,
      firstPromisedAt: order.firstPromisedAt ?? order.promisedAt,
      voucherCode: order.voucherCode ?? makeCode('voucher', context.newSecret()),
    },
  })
  if (!signed.ok) return signed
  await keepConsent(context, found.value.mine, signature)
  // Agreed by phone, the car has long been taken over.
  if (order.signedAt === null && !byPhone) {
    const hands = { handedBy: signature.signerName, takenBy: context.caller.staff?.name ?? '' }
    await takeOver(context, visit.id, { ...hands, signatureId: signature.id })
  }
  await schedulePickupCall(context, order.id)
  return printSignedOrder(context, order.id)
}

/** What was agreed by phone is countersigned; the signature is a consent of its own. */
async function keepConsent(context: CommandContext, mine: LoadedOrder, signature: Signature): Promise<void> {
  const { writer, now } = context
  for (const each of mine.authorizations) {
    if (each.addOnId !== null || each.way !== 'phone' || each.countersignedAt !== null) continue
    await writer.authorizations.update(each.id, { countersignedAt: now, signatureId: signature.id })
  }
  await authorize(context, { orderId: mine.order.id, addOnId: null, ...signedConsent(signature) })
}

/** A yes, or the countersignature under one that was given by phone. */
export async function addOnSigned(context: CommandContext, signature: Signature): Promise<Result<null>> {
  const { subjectId: addOnId, id: signatureId } = signature
  const byPhone = await context.reader.authorizations.first({
    addOnId,
    answer: 'yes',
    way: 'phone',
    countersignedAt: null,
  })
  if (byPhone) {
    await context.writer.authorizations.update(byPhone.id, { countersignedAt: context.now, signatureId })
    await context.tell('add_on.countersigned', {
      record: 'addOns',
      recordId: addOnId,
      visitId: signature.visitId,
      data: { signatureId },
    })
    return ok(null)
  }
  const way = context.caller.station === 'lounge' ? 'kiosk' : 'signature'
  return settleAddOn(context, addOnId, { ...signedConsent(signature), way })
}

/** At delivery, once it is covered; where nothing is due it is covered by this. */
export async function settlementSigned(context: CommandContext, signature: Signature): Promise<Result<null>> {
  const { reader, writer } = context
  const ofOrder = { orderId: signature.subjectId }
  const found = await orderAtHand(context, signature.subjectId)
  if (!found.ok) return found
  const { settlement } = found.value.mine
  if (!settlement) return refuse('SETTLEMENT_UNKNOWN')
  const covered = settlement.state === 'open' ? await coverBySignature(context, found.value.mine) : ok(null)
  if (!covered.ok) return covered
  if (settlement.state === 'closed') return refuse('SETTLEMENT_NOT_COVERED')
  await writer.settlements.update(settlement.id, { signatureId: signature.id })
  const delivery = await reader.deliveries.first({ ...ofOrder, handedOverAt: null }, { orderBy: [['id', 'desc']] })
  if (delivery) await writer.deliveries.update(delivery.id, { settlementSignatureId: signature.id })
  return ok(null)
}
