import { z } from 'zod'
import { instant } from '#electron/contract/values'
import { head } from './parts'

/** What lets a manager who forgot the PIN in again (M11). Printed at first start, past the queue: it is kept nowhere in readable form. */
export const recoveryCode = z.strictObject({
  kind: z.literal('recovery_code'),
  head,
  managerName: z.string(),
  code: z.string(),
  at: instant,
})
export type RecoveryCode = z.infer<typeof recoveryCode>
