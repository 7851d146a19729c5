import { z } from 'zod'
import { local, query } from './method'
import { languages } from './states'
import { instant } from './values'

const light = z.enum(['ok', 'attention', 'failed', 'none'])

/** The status line, the clock, settings a page needs, scans from HID scanners. */
export const app = {
  clock: local({ may: 'anyone', input: z.strictObject({}), output: z.object({ now: instant, zone: z.string() }) }),
  info: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      version: z.string(),
      shopName: z.string(),
      language: z.enum(languages),
      demonstration: z.boolean(),
      cardsNumbered: z.int(),
      keySlots: z.int(),
      boxes: z.int(),
      scannerPrefix: z.string(),
    }),
  }),
  status: local({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      database: light,
      scanner: light,
      /** `reason` as in a print job: `paper`, `cover`, `unreachable`, `silent`, … */
      printer: z.object({ light, reason: z.string(), widthMm: z.int() }),
      printsWaiting: z.int(),
      printsUnconfirmed: z.int(),
      shift: z.object({ number: z.string(), openedAt: instant, floatFen: z.int() }).nullable(),
    }),
  }),
}
