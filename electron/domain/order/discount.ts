import type { Role } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'

/** Percent of the labour sum and of the parts sum. */
export interface Discount {
  labour: number
  parts: number
}

/** Highest discounts by role; a role that is not named gives none, a manager any (C8). */
export type DiscountLimits = Partial<Record<Role, Discount>>

const any: Discount = { labour: 100, parts: 100 }

/** The widest limit among a person's roles. */
function discountLimitOf(roles: readonly Role[], limits: DiscountLimits): Discount {
  const own = roles.map((role) => (role === 'manager' ? any : limits[role])).filter((limit) => limit !== undefined)
  return {
    labour: Math.max(0, ...own.map((limit) => limit.labour)),
    parts: Math.max(0, ...own.map((limit) => limit.parts)),
  }
}

/** Refused with {kind, limit, asked} when the discount goes beyond the person's limit: then a manager decides. */
export function checkDiscount(roles: readonly Role[], asked: Discount, limits: DiscountLimits): Result<Discount> {
  const limit = discountLimitOf(roles, limits)
  if (asked.labour > limit.labour)
    return refuse('DISCOUNT_BEYOND_LIMIT', { kind: 'labour', limit: limit.labour, asked: asked.labour })
  if (asked.parts > limit.parts)
    return refuse('DISCOUNT_BEYOND_LIMIT', { kind: 'part', limit: limit.parts, asked: asked.parts })
  return ok(asked)
}
