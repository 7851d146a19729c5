import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { signDocument } from './sign-document'

/** At the counter, with the advisor beside the customer. */
export async function sign(
  context: CommandContext,
  input: InputOf<'signing.sign'>,
): Promise<Result<OutputOf<'signing.sign'>>> {
  const signed = await signDocument(context, { ...input, witnessId: context.caller.staff?.id ?? null })
  return signed.ok ? ok({ signatureId: signed.value.id }) : signed
}
