/** Times on paper are the shop's, written so that nobody takes the day for the month. */

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  // Swedish writes ISO dates.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, format)
  return format
}

/** `2026-11-23 14:05` */
export function dateTime(at: string, zone: string): string {
  return formatOf(zone).format(new Date(at)).slice(0, 16)
}

/** `2026-11-23 14:05:33`: where the second matters. */
export function dateTimeSeconds(at: string, zone: string): string {
  return formatOf(zone).format(new Date(at))
}
