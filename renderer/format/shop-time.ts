/** A day and a time of the shop's wall clock as an instant, and back. */
import { zone } from '@/composables/clock'

/** Minutes by which the shop's clock is ahead of UTC at that moment. */
function aheadMinutes(moment: number): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone.value,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment)
  return Math.round((Date.parse(`${parts.replace(' ', 'T')}Z`) - moment) / 60_000)
}

/** `2026-11-24`, `15:00` → instant; null while either is not whole. */
export function shopInstant(day: string, clock: string): string | null {
  const asUtc = Date.parse(`${day}T${clock}:00.000Z`)
  if (Number.isNaN(asUtc)) return null
  // Twice, because the first guess may be on the other side of a change of summer time.
  const guess = asUtc - aheadMinutes(asUtc) * 60_000
  return new Date(asUtc - aheadMinutes(guess) * 60_000).toISOString()
}
