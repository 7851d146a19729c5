import type { RepairCategory } from '#electron/contract/states'

/** Whichever comes first ends it. */
export interface WarrantyTerms {
  km: number
  days: number
}

/** The least that the vehicle repair administration rules allow, counted from leaving. A shop may promise more. */
export const leastWarranty: Record<Exclude<RepairCategory, 'rework'>, WarrantyTerms> = {
  minor: { km: 2_000, days: 10 },
  first_maintenance: { km: 2_000, days: 10 },
  second_maintenance: { km: 5_000, days: 30 },
  assembly: { km: 20_000, days: 100 },
  whole_vehicle: { km: 20_000, days: 100 },
  accident: { km: 2_000, days: 10 },
}

/** For what was done again the warranty starts again, as long as it was for the first time. */
export function warrantyOf(category: RepairCategory, reworkOf: RepairCategory | null): WarrantyTerms {
  const first = category === 'rework' ? (reworkOf ?? 'minor') : category
  return leastWarranty[first === 'rework' ? 'minor' : first]
}
