/** What reception asks while typing: customers on file, and the people of the workshop. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { Role } from '#electron/contract/states'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import type { Reader } from '../ports/database'

type Found = OutputOf<'reception.findCustomers'>

export async function findCustomers(
  { reader }: QueryContext,
  { text }: InputOf<'reception.findCustomers'>,
): Promise<Result<Found>> {
  if (text.trim() === '') return ok([])
  // The same words also find visits and cars; those go.
  const entries = (await reader.search(text, 60)).filter((entry) => entry.kind === 'customer')
  const found: Found = []
  for (const entry of entries.slice(0, 10)) {
    const customer = await reader.customers.get(entry.id)
    if (customer) found.push({ ...customer, plates: await platesOf(reader, customer.id) })
  }
  return ok(found)
}

/** Of the cars they own, and of those they have brought. */
async function platesOf(reader: Reader, customerId: string): Promise<string[]> {
  const owned = await reader.vehicles.list({ ownerId: customerId })
  const brought = await reader.visits.list({ senderId: customerId }, { orderBy: [['arrivedAt', 'desc']], limit: 20 })
  return [...new Set([...owned, ...brought].map((each) => each.plate))]
}

const workshopRoles: readonly Role[] = ['foreman', 'team_leader', 'technician', 'inspector']

export async function workshopStaff({ reader }: QueryContext): Promise<Result<OutputOf<'reception.workshopStaff'>>> {
  const teams = new Map((await reader.teams.list({})).map((team) => [team.id, team.name]))
  const staff = await reader.staff.list({ active: true }, { orderBy: [['id', 'asc']] })
  return ok(
    staff
      .filter(({ roles }) => roles.some((role) => workshopRoles.includes(role)))
      .map(({ id, name, teamId }) => ({ id, name, teamName: teams.get(teamId ?? '') ?? '' })),
  )
}
