/** What a person may be allowed to do. `domain/staff/permissions.ts` says which role may do what. */
export const actions = [
  'gate.work',
  'reception.work',
  'workshop.receive',
  'workshop.dispatch',
  'workshop.work',
  'workshop.lead',
  'workshop.inspect',
  'workshop.wash',
  'cashier.work',
  'cashier.reverse',
  'visit.see',
  'prints.work',
  'gate.override',
  'cards.correct',
  'discount.any',
  'delivery.without_voucher',
  'insurance.waive_papers',
  'settlement.on_account_unlisted',
  'manager.work',
  'manager.money',
] as const
export type Action = (typeof actions)[number]
