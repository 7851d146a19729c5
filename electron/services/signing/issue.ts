import type { InputOf, OutputOf } from '#electron/contract/index'
import { documentHash } from '#electron/documents/models/hash'
import { ok, type Result } from '#electron/domain/result'
import { inLanguage } from '../documents/signatures'
import type { QueryContext } from '../handler'
import { textToSign } from './to-sign'

/** What is to be signed, and the hash that signing gives back. */
export async function issue(
  context: QueryContext,
  { kind, subjectId, language }: InputOf<'signing.issue'>,
): Promise<Result<OutputOf<'signing.issue'>>> {
  const text = await textToSign(context, kind, subjectId)
  if (!text.ok) return text
  const model = inLanguage(text.value.model, language ?? context.settings.language)
  return ok({ model, hash: documentHash(model) })
}
