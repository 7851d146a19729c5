import { z } from 'zod'
import { documentKinds } from '#electron/contract/states'
import { instant } from '#electron/contract/values'
import { car, head, person, signature } from './parts'

export const bundlePapers = ['repair_order', 'settlement', 'warranty_certificate', 'walk_around'] as const

/** Release notice (出厂通知单): says that the car may leave, and what went with it (S:176). */
export const releaseNotice = z.strictObject({
  kind: z.literal('release_notice'),
  head,
  orderNumber: z.string(),
  settlementNumber: z.string().nullable(),
  car,
  collector: person,
  keyCount: z.int(),
  documents: z.array(z.strictObject({ kind: z.enum(documentKinds), name: z.string() })),
  belongings: z.array(z.strictObject({ item: z.string(), quantity: z.int() })),
  papers: z.array(z.enum(bundlePapers)),
  cardNumber: z.string(),
  advisor: person,
  cashier: z.string().nullable(),
  releasedAt: instant,
  signatures: z.array(signature),
})
export type ReleaseNotice = z.infer<typeof releaseNotice>
