/** What shops tell a customer at the car: so many kilometres more, or so many months on, whichever is first. */
export const serviceIntervals = [
  { km: 5_000, months: 6 },
  { km: 10_000, months: 12 },
] as const

/** `YYYY-MM-DD` so many calendar months later. What the shorter month does not have runs over into the next: it is about half a year. */
export function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}
