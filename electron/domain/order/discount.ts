import type { Role } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'

/** How much a role may take off, in percent of labour and of parts. */
export interface DiscountLimit {
  labourPercent: number
  partsPercent: number
}

/** Roles that are not named may give none. A setting; these are the defaults (C8). */
export type DiscountLimits = Partial<Record<Role, DiscountLimit>>

export const defaultDiscountLimits: DiscountLimits = {
  advisor: { labourPercent: 10, partsPercent: 0 },
  manager: { labourPercent: 100, partsPercent: 100 },
}

/** The widest limit among a person's roles. */
export function discountLimitOf(roles: readonly Role[], limits: DiscountLimits): DiscountLimit {
  const own = roles.map((role) => limits[role]).filter((limit) => limit !== undefined)
  return {
    labourPercent: Math.max(0, ...own.map((limit) => limit.labourPercent)),
    partsPercent: Math.max(0, ...own.map((limit) => limit.partsPercent)),
  }
}

/** Refused with {kind, limit, asked} when the discount goes beyond the person's limit: then a manager decides. */
export function checkDiscount(
  roles: readonly Role[],
  asked: DiscountLimit,
  limits: DiscountLimits,
): Result<DiscountLimit> {
  const limit = discountLimitOf(roles, limits)
  if (asked.labourPercent > limit.labourPercent)
    return refuse('DISCOUNT_BEYOND_LIMIT', { kind: 'labour', limit: limit.labourPercent, asked: asked.labourPercent })
  if (asked.partsPercent > limit.partsPercent)
    return refuse('DISCOUNT_BEYOND_LIMIT', { kind: 'part', limit: limit.partsPercent, asked: asked.partsPercent })
  return ok(asked)
}
