/** Signing: the service issues what is to be signed; signing gives the hash back and is refused when the records changed since. */
import { z } from 'zod'
import { command, query } from './method'
import { languages, signedKinds } from './states'
import { id, name, strokes, hash } from './values'

export const signing = {
  issue: query({
    may: 'reception.work',
    input: z.strictObject({
      kind: z.enum(signedKinds),
      subjectId: id,
      /** In which the customer reads it; the shop's by default. */
      language: z.enum(languages).optional(),
    }),
    output: z.object({ model: z.unknown(), hash }),
  }),
  sign: command({
    may: 'reception.work',
    input: z.strictObject({
      kind: z.enum(signedKinds),
      /** Visit for `intake`, order for `order` and `settlement`, add-on for `add_on`, stop for `stop`. */
      subjectId: id,
      hash,
      signerName: name,
      strokes,
    }),
    output: z.object({ signatureId: id }),
  }),
}
