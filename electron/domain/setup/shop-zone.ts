import { refuse, ok, type Result } from '../result'

/** Whether this program knows the IANA time zone: business days and opening hours follow it. */
export function checkZone(zone: string): Result<string> {
  try {
    return ok(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone)
  } catch {
    return refuse('ZONE_UNKNOWN', { zone })
  }
}
