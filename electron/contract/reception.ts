/** What an advisor may ask and do. */
import { z } from 'zod'
import { command, query } from './method'
import { customer } from './reception/customer'
import { inWork } from './reception/in-work'
import { intake } from './reception/intake'
import { leaving } from './reception/leaving'
import { order } from './reception/order'
import { id } from './values'
import { visitRow } from './visit/row'
import { taskRow } from './visit/task'

const ofVisit = z.strictObject({ visitId: id })
const done = z.null()

const queue = query({
  may: 'reception.work',
  input: z.strictObject({}),
  output: z.object({
    arrived: z.array(visitRow),
    mine: z.array(visitRow),
    tasks: z.array(taskRow),
    takenToday: z.int(),
    /** Seconds from card to *I take this one*, mean of today; null while nobody came. */
    meanTakeSeconds: z.number().nullable(),
    /** The target in seconds (S:255). */
    takeTargetSeconds: z.int(),
  }),
})

export const reception = {
  queue,
  /** 我来接 (S:255). */
  take: command({ may: 'reception.work', input: ofVisit, output: done }),
  /** At the car: the second figure of G2. */
  greet: command({ may: 'reception.work', input: ofVisit, output: done }),
  ...customer,
  ...intake,
  ...order,
  ...inWork,
  ...leaving,
}
