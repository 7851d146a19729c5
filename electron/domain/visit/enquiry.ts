import { checkPhoneIfAny } from '../customer/phone'
import type { Enquiry } from '../records'
import { ok, refuse, type Result } from '../result'

type Typed = Pick<Enquiry, 'kind' | 'name' | 'phone' | 'note' | 'bookedFor'>

/** Whoever only asks may stay unnamed; whoever books says when, and under which number (S:139 S:146). */
export function checkEnquiry(typed: Typed, now: string): Result<Typed> {
  const { kind, bookedFor } = typed
  if (kind === 'booked') {
    if (bookedFor === null) return refuse('BOOKING_TIME_MISSING')
    if (bookedFor <= now) return refuse('BOOKING_IN_THE_PAST')
    if (typed.phone === '') return refuse('BOOKING_PHONE_MISSING')
  }
  const phone = checkPhoneIfAny(typed.phone)
  if (!phone.ok) return phone
  return ok({ ...typed, phone: phone.value, bookedFor: kind === 'booked' ? bookedFor : null })
}
