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

/** The middle of a phone number is nobody else's business: `138****1234`. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').length
  if (digits < 7) return phone
  let seen = 0
  return phone.replace(/\d/g, (digit) => {
    const place = seen++
    return place >= digits - 8 && place < digits - 4 ? '*' : digit
  })
}

const regionAndSeries = /^(\p{Script=Han}[A-Z])([A-Z0-9\p{Script=Han}]{4,6})$/u

/** `苏A·1K845`. Others stay as they are. */
export function plate(normalised: string): string {
  return normalised.replace(regionAndSeries, '$1·$2')
}

/** A word that no line may end in the middle of. */
export function held(word: string): string {
  return [...word].join(wordJoiner)
}

/** Invisible; no line breaks where it stands, and it is never sent to a printer. */
export const wordJoiner = '\u2060'
