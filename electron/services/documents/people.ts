import type { Customer } from '#electron/domain/records'
import type { Person } from '#electron/documents/models/index'
import type { Reader } from '../ports/database'

/** Somebody of the shop, by id: name and extension; empty for null, for the kiosk and for the system. */
export type StaffPerson = (id: string | null) => Person

export async function staffPersons(reader: Reader): Promise<StaffPerson> {
  const staff = await reader.staff.list({})
  const people = new Map(staff.map(({ id, name, extension }) => [id, { name, phone: extension ?? '' }]))
  return (id) => (id === null ? undefined : people.get(id)) ?? { name: '', phone: '' }
}

export function personOf(customer: Customer): Person {
  return { name: customer.name, phone: customer.phone }
}
