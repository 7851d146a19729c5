import { ok, refuse, type Result } from '../result'

const forms = [
  /** Mainland mobile. */
  /^1[3-9]\d{9}$/,
  /** Area code, then seven or eight digits. */
  /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/,
  /** Service numbers. */
  /^[48]00\d{7}$/,
  /** Anywhere else, with its country code. */
  /^\+(?!86)[1-9]\d{6,14}$/,
]
const withoutAreaCode = /^[2-8]\d{6,7}$/

/**
 * Mainland mobiles, landlines with their area code, service numbers; anything else with its country code.
 *
 * @returns digits only, a foreign number with its `+`; the mainland's own code is dropped
 */
export function checkPhone(typed: string): Result<string> {
  const compact = typed
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^00/, '+')
  const home = /^\+86(.*)$/.exec(compact)?.[1]
  // Behind +86 the area code stands without its 0.
  const readings = home === undefined ? [compact] : [home, `0${home}`]
  const phone = readings.find((reading) => forms.some((form) => form.test(reading)))
  if (phone !== undefined) return ok(phone)
  const isLocal = readings.some((reading) => withoutAreaCode.test(reading))
  return refuse(isLocal ? 'PHONE_WITHOUT_AREA_CODE' : 'PHONE_MALFORMED', { text: typed.trim() })
}

/** Where a number may be left out: empty stays empty. */
export function checkPhoneIfAny(typed: string): Result<string> {
  return typed.trim() === '' ? ok('') : checkPhone(typed)
}

/** `138****1234`, `0512****7777`: the middle of a number is nobody else's business. Empty stays empty. */
export function maskedPhone(phone: string): string {
  if (phone.length < 9) return phone && `****${phone.slice(-2)}`
  return `${phone.slice(0, -8)}****${phone.slice(-4)}`
}

/** What a customer types at the kiosk beside the plate. */
export function phoneTail(phone: string): string {
  return phone.slice(-4)
}
