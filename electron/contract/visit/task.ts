/** Something due at a visit. */
import { z } from 'zod'
import { taskKinds } from '../states'
import { id, instant } from '../values'

export const taskRow = z.object({
  id,
  kind: z.enum(taskKinds),
  visitId: id,
  orderId: id.nullable(),
  subjectId: id,
  plate: z.string(),
  dueAt: instant,
  title: z.string(),
})
export type TaskRow = z.output<typeof taskRow>
