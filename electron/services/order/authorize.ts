import type { Authorization, Signature } from '#electron/domain/records'
import type { CommandContext } from '../handler'

/** What a customer answered, and how: the text by its hash, and their signature where they gave one. */
export type Consent = Pick<
  Authorization,
  'orderId' | 'addOnId' | 'answer' | 'way' | 'personName' | 'modelHash' | 'signatureId'
>

/** Every yes and no to an order or an add-on is kept as it was given, with who took it (S:165). */
export function authorize(context: CommandContext, consent: Consent): Promise<void> {
  return context.writer.authorizations.insert({
    ...consent,
    id: context.newId(),
    recordedBy: context.caller.staff?.id ?? null,
    at: context.now,
    countersignedAt: null,
  })
}

/** A yes with a signature under it. */
export function signedConsent({ id, hash, signerName }: Signature) {
  return { answer: 'yes', way: 'signature', personName: signerName, modelHash: hash, signatureId: id } as const
}
