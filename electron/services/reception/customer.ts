/** Sender, owner and payer of a visit, and its car: on file the day they come (S:25 S:35 S:180). */
import type { InputOf } from '#electron/contract/index'
import type { Customer } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { checkPhone } from '#electron/domain/customer/phone'
import { actor, type CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'
import { indexVisit } from '../visit/index-visit'
import { saveVehicle } from './vehicle'

type Step = InputOf<'reception.saveCustomer'>

/** Owner and payer are the sender unless they are said to be others. */
export async function saveCustomer(
  context: CommandContext,
  { visitId, sender, owner, payer, vehicle, waits }: Step,
): Promise<Result<null>> {
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const senderId = await saveOne(context, visitId, sender)
  if (!senderId.ok) return senderId
  const ownerId = owner ? await saveOne(context, visitId, owner) : senderId
  if (!ownerId.ok) return ownerId
  const payerId = payer ? await saveOne(context, visitId, payer) : senderId
  if (!payerId.ok) return payerId
  const vehicleId = await saveVehicle(context, found.value.visit, vehicle, ownerId.value)
  if (!vehicleId.ok) return vehicleId

  const people = { senderId: senderId.value, ownerId: ownerId.value, payerId: payerId.value }
  await context.writer.visits.update(visitId, { ...people, vehicleId: vehicleId.value, waits })
  await indexVisit(context, visitId)
  await context.tell('visit.identified', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: { ...people, vehicleId: vehicleId.value },
  })
  return ok(null)
}

/** A customer by id, else the one with the same name and phone, else a new one: saving twice makes nobody twice. */
async function saveOne(
  context: CommandContext,
  visitId: string,
  { customerId, name, phone: typed }: Step['sender'],
): Promise<Result<string>> {
  const { reader, writer } = context
  const phone = checkPhone(typed)
  if (!phone.ok) return phone
  const person = { name, phone: phone.value }
  const known = customerId === null ? await reader.customers.first(person) : await reader.customers.get(customerId)
  if (customerId !== null && !known) return refuse('CUSTOMER_UNKNOWN')
  if (known) {
    await changeOne(context, visitId, known, person)
    return ok(known.id)
  }
  const id = context.newId()
  await writer.customers.insert({
    ...person,
    id,
    isCompany: false,
    address: '',
    remark: '',
    createdAt: context.now,
    createdBy: actor(context),
  })
  await context.tell('customer.created', { record: 'customers', recordId: id, visitId, data: person })
  return ok(id)
}

/** What was written before stays readable in the shop's memory (S:95). */
async function changeOne(
  context: CommandContext,
  visitId: string,
  known: Customer,
  person: Pick<Customer, 'name' | 'phone'>,
): Promise<void> {
  if (known.name === person.name && known.phone === person.phone) return
  await context.writer.customers.update(known.id, person)
  const before = { name: known.name, phone: known.phone }
  await context.tell('customer.changed', { record: 'customers', recordId: known.id, visitId, data: { before } })
}
