/** Who came with which car, and what is wrong with it. */
import { z } from 'zod'
import { command, query } from '../method'
import { energyKinds } from '../states'
import { id, name, note, phoneTyped } from '../values'

const done = z.null()

const customerInput = z.strictObject({
  /** An existing customer, or null for a new one. */
  customerId: id.nullable(),
  name,
  phone: phoneTyped,
})

const vehicleInput = z.strictObject({
  make: z.string().trim().min(1).max(40),
  model: z.string().trim().min(1).max(60),
  colour: z.string().trim().max(20),
  vin: z.string().trim().max(20),
  /** Needed when the VIN's check digit fails. */
  vinRemark: note,
  engineNumber: z.string().trim().max(30),
  energy: z.enum(energyKinds),
})

export const customer = {
  /** Sender and vehicle; the owner and payer where they are other people. Creates what is new, on the day of entry (S:180). */
  saveCustomer: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      sender: customerInput,
      /** Null: the sender is the owner. */
      owner: customerInput.nullable(),
      /** Null: the sender pays. */
      payer: customerInput.nullable(),
      vehicle: vehicleInput,
      waits: z.boolean(),
    }),
    output: done,
  }),
  /** Customers by phone or name while typing. */
  findCustomers: query({
    may: 'reception.work',
    input: z.strictObject({ text: z.string().max(40) }),
    output: z.array(z.object({ id, name: z.string(), phone: z.string(), plates: z.array(z.string()) })),
  }),
  saveComplaint: command({
    may: 'reception.work',
    input: z.strictObject({
      visitId: id,
      complaint: z.string().trim().min(1).max(1000),
      advisorNotes: note,
      faultKnown: z.boolean(),
    }),
    output: done,
  }),
}
