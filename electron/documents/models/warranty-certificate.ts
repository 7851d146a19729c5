import { z } from 'zod'
import { repairCategories } from '#electron/contract/states'
import { day } from '#electron/contract/values'
import { car, head, person, signature, warranty } from './parts'

/** Warranty certificate (质量保证书), part of the bundle at delivery (S:176). */
export const warrantyCertificate = z.strictObject({
  kind: z.literal('warranty_certificate'),
  head,
  orderNumber: z.string(),
  settlementNumber: z.string().nullable(),
  category: z.enum(repairCategories),
  customer: person,
  car,
  odometerKm: z.int().nonnegative(),
  items: z.array(z.string()),
  warranty,
  /** The day the car leaves. */
  from: day,
  noWarranty: z.array(z.enum(['customer_supplied', 'aftermarket_critical'])),
  signatures: z.array(signature),
})
export type WarrantyCertificate = z.infer<typeof warrantyCertificate>
