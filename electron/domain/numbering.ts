/** Numbers that people can say, counted per business day: `RO-20261123-007`. */
export const numberPrefixes = { order: 'RO', settlement: 'ST', shift: 'SH' } as const
export type NumberedKind = keyof typeof numberPrefixes

/**
 * @param businessDay `YYYY-MM-DD`
 * @param count from 1 each day; after 999 the number grows longer
 */
export function sayableNumber(kind: NumberedKind, businessDay: string, count: number): string {
  return `${numberPrefixes[kind]}-${businessDay.replaceAll('-', '')}-${String(count).padStart(3, '0')}`
}
