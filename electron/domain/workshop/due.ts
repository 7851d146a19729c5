import type { WorkshopColumn } from '#electron/contract/workshop'

interface Times {
  plannedFinish: string | null
  promisedAt: string | null
}

/**
 * What a car on the board is measured by, the same wherever it says late: until the work is finished the earlier of what the foreman
 * planned and the customer was promised, from then on the promise; null once it is back in the advisor's hands.
 */
export function workshopDue(column: WorkshopColumn, { plannedFinish, promisedAt }: Times): string | null {
  if (column === 'done') return null
  if (column === 'inspection' || column === 'wash') return promisedAt
  const times = [plannedFinish, promisedAt].filter((time) => time !== null)
  return times.toSorted()[0] ?? null
}
