import { z } from 'zod'
import { instant } from '#electron/contract/values'
import { head } from './parts'

/** Shows whether a printer is set up right: characters, width, code, cut and drawer. */
export const testSlip = z.strictObject({
  kind: z.literal('test_slip'),
  head,
  printerName: z.string(),
  /** The drawer is opened with it. */
  drawer: z.boolean().default(false),
  at: instant,
})
export type TestSlip = z.infer<typeof testSlip>
