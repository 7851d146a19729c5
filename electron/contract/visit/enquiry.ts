/** What a visitor came for who had nothing repaired, and what they booked. */
import { z } from 'zod'
import { enquiryKinds } from '../states'
import { instant } from '../values'

export const enquiryView = z.object({
  kind: z.enum(enquiryKinds),
  name: z.string(),
  phone: z.string(),
  note: z.string(),
  bookedFor: instant.nullable(),
})
