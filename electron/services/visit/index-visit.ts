/** What people find a visit by: the visit, its car and its people, each an entry of its own. */
import type { Customer } from '#electron/domain/records'
import type { CommandContext } from '../handler'
import { loadVisit, type LoadedVisit } from './load'
import { carName } from './row'

/** Puts a visit, its vehicle and its customers where they are found; after every command that changes what they are found by. */
export async function indexVisit(context: CommandContext, visitId: string): Promise<void> {
  const loaded = await loadVisit(context.reader, visitId)
  if (!loaded) return
  const people = peopleOf(loaded)
  await indexStay(context, loaded, people)
  await indexVehicle(context, loaded)
  for (const customer of people) await indexCustomer(context, loaded, customer)
}

async function indexStay(context: CommandContext, loaded: LoadedVisit, people: readonly Customer[]): Promise<void> {
  const { visit, vehicle, card, orders } = loaded
  const orderNumbers = orders.map(({ order }) => order.number)
  const cardNumber = inYard(loaded) ? (card?.number ?? '') : ''
  await context.writer.index({
    id: visit.id,
    kind: 'visit',
    visitId: visit.id,
    texts: worded(visit.plate, vehicle?.vin, cardNumber, ...orderNumbers, ...people.flatMap(names)),
    plate: visit.plate,
    title: carName(loaded.vehicle),
    detail: worded(loaded.sender?.name, orderNumbers.at(-1), cardNumber).join(' · '),
    inYard: inYard(loaded),
    lastSeen: context.now,
  })
}

async function indexVehicle(context: CommandContext, loaded: LoadedVisit): Promise<void> {
  const { visit, vehicle, owner } = loaded
  if (!vehicle) return
  await context.writer.index({
    id: vehicle.id,
    kind: 'vehicle',
    visitId: inYard(loaded) ? visit.id : null,
    texts: worded(vehicle.plate, vehicle.vin, ...(owner ? names(owner) : [])),
    plate: vehicle.plate,
    title: carName(loaded.vehicle),
    detail: worded(owner?.name, vehicle.vin).join(' · '),
    inYard: inYard(loaded),
    lastSeen: context.now,
  })
}

async function indexCustomer(context: CommandContext, loaded: LoadedVisit, customer: Customer): Promise<void> {
  await context.writer.index({
    id: customer.id,
    kind: 'customer',
    visitId: inYard(loaded) ? loaded.visit.id : null,
    texts: names(customer),
    plate: loaded.visit.plate,
    title: customer.name,
    detail: customer.phone,
    inYard: inYard(loaded),
    lastSeen: context.now,
  })
}

function peopleOf({ owner, sender, payer }: LoadedVisit): Customer[] {
  const people = [owner, sender, payer].filter((person) => person !== null)
  return [...new Map(people.map((person) => [person.id, person])).values()]
}

const names = (customer: Customer) => [customer.name, customer.phone]
const worded = (...texts: (string | null | undefined)[]) => texts.filter((text): text is string => Boolean(text))
const inYard = ({ visit }: LoadedVisit) => visit.state !== 'departed'
