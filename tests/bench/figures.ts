/** A row of the bench's table, and how a figure is judged. */

export interface Figure {
  what: string
  /** Measured, in `unit`. */
  value: number
  unit: 'ms' | '×' | 'MB' | '%'
  /** As written in the table of what is to be reached. Higher is better where `least` says so. */
  reach: number | null
  aim: number | null
  least?: boolean
  /** What the value was divided by, or how it was taken. */
  note: string
}

export type Verdict = 'aim' | 'reached' | 'missed' | '–'

export function verdictOf({ value, reach, aim, least = false }: Figure): Verdict {
  const meets = (bound: number) => (least ? value >= bound : value <= bound)
  if (aim !== null && meets(aim)) return 'aim'
  if (reach === null) return aim === null ? '–' : 'missed'
  return meets(reach) ? 'reached' : 'missed'
}

/** @param share 0.95 for the value that 95 of 100 do not exceed */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]) => percentile(values, 0.5)
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export async function timed<T>(work: () => Promise<T>): Promise<[ms: number, answer: T]> {
  const from = performance.now()
  const answer = await work()
  return [performance.now() - from, answer]
}

export function tableOf(figures: readonly Figure[]): string {
  const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
  // What is written stays as it is written; a multiple of a baseline is rounded.
  const bound = (value: number | null, unit: string) => (value === null ? '–' : `${Number(value.toFixed(2))} ${unit}`)
  const rows = figures.map((figure) => [
    figure.what,
    `${round(figure.value)} ${figure.unit}`,
    bound(figure.reach, figure.unit),
    bound(figure.aim, figure.unit),
    verdictOf(figure),
    figure.note,
  ])
  const head = ['what', 'measured', 'to reach', 'aim', 'verdict', 'how']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
