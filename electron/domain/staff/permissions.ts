/** Who may do what: one table. A person with several roles may do what any of them may. */
import type { Action } from '#electron/contract/actions'
import { actions } from '#electron/contract/actions'
import type { Role, Station } from '#electron/contract/states'
import { stations } from '#electron/contract/states'

const seesAndPrints = ['visit.see', 'prints.work'] as const satisfies readonly Action[]

/** What a manager decides on the spot: with a PIN, for one act, without signing the other person out. */
export const managersDecisions = [
  'gate.override',
  'cards.correct',
  'discount.any',
  'delivery.without_voucher',
  'insurance.waive_papers',
  'settlement.on_account_unlisted',
  'cashier.reverse',
] as const satisfies readonly Action[]
export type ManagersDecision = (typeof managersDecisions)[number]

export const permissions: Record<Role, readonly Action[]> = {
  gatekeeper: [...seesAndPrints, 'gate.work'],
  advisor: [...seesAndPrints, 'reception.work'],
  foreman: [
    ...seesAndPrints,
    'workshop.receive',
    'workshop.dispatch',
    'workshop.work',
    'workshop.lead',
    'workshop.wash',
  ],
  team_leader: [...seesAndPrints, 'workshop.work', 'workshop.lead', 'workshop.wash'],
  technician: ['visit.see', 'workshop.work', 'workshop.wash'],
  inspector: ['visit.see', 'workshop.inspect', 'workshop.wash'],
  storekeeper: [...seesAndPrints],
  cashier: [...seesAndPrints, 'cashier.work'],
  insurance_desk: [...seesAndPrints],
  follow_up_clerk: ['visit.see'],
  // In a small shop the manager stands in anywhere.
  manager: actions,
  // The technical side: people, settings, devices; nothing of the money.
  administrator: ['manager.work', 'prints.work'],
}

export function may(roles: readonly Role[], action: Action): boolean {
  return roles.some((role) => permissions[role].includes(action))
}

/** Everything these roles may do, in the order of the table of actions. */
export function actionsOf(roles: readonly Role[]): Action[] {
  return actions.filter((action) => may(roles, action))
}

/** Whose PIN approves an act of somebody else. */
export function mayApprove(roles: readonly Role[]): boolean {
  return managersDecisions.every((decision) => may(roles, decision))
}

const stationActions: Record<Station, readonly Action[]> = {
  gate: ['gate.work'],
  reception: ['reception.work'],
  workshop: [
    'workshop.receive',
    'workshop.dispatch',
    'workshop.work',
    'workshop.lead',
    'workshop.inspect',
    'workshop.wash',
  ],
  cashier: ['cashier.work'],
  // Nobody signs in there.
  lounge: [],
  manager: ['manager.work'],
}

/** The stations on a person's rail. */
export function stationsOf(roles: readonly Role[]): Station[] {
  return stations.filter((station) => stationActions[station].some((action) => may(roles, action)))
}
