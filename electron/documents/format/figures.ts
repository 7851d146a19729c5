/** Figures as they stand on paper. */

/** Thousandths of a unit, without the zeros that say nothing: `4`, `0.5`. */
export function quantity(thousandths: number): string {
  return String(thousandths / 1000)
}

/** Hundredths of an hour: `0.80`. */
export function hours(hundredths: number): string {
  return (hundredths / 100).toFixed(2)
}

/** `48,216` */
export function kilometres(km: number): string {
  return km.toString().replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A word that no line may end in the middle of. */
export function held(word: string): string {
  return [...word].join(wordJoiner)
}

/** Invisible; no line breaks where it stands, and it is never sent to a printer. */
export const wordJoiner = '\u2060'
