import { z } from 'zod'
import { local, query } from './method'
import { id } from './values'

/**
 * A scan from a HID scanner: the push message brings its id, this takes the code, once. A window that nobody is signed in to is only
 * given badges.
 */
export const scan = {
  take: local({
    may: 'anyone',
    input: z.strictObject({ scanId: id }),
    output: z.object({ code: z.string() }).nullable(),
  }),
  /** What a code is, and what it belongs to now. */
  resolve: query({
    may: 'signed_in',
    input: z.strictObject({ code: z.string().min(1).max(200) }),
    output: z.discriminatedUnion('what', [
      z.object({ what: z.literal('exit_card'), cardId: id, number: z.string(), visitId: id.nullable() }),
      z.object({ what: z.literal('voucher'), visitId: id, orderId: id }),
      z.object({ what: z.literal('key_tag'), visitId: id }),
      z.object({ what: z.literal('badge'), staffId: id }),
      z.object({ what: z.literal('unknown'), text: z.string() }),
    ]),
  }),
}
