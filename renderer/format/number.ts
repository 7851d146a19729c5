/** Money is fen, labour hundredths of an hour, other quantities thousandths: this is how people read them. */

const minus = '\u2212'

/** 131390 → `1,313.90`, without the sign of the currency. */
export function amount(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${fen < 0 ? minus : ''}${whole.toString().replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}

/** 131390 → `¥1,313.90`; −2300 → `−¥23.00`. */
export function money(fen: number): string {
  return fen < 0 ? `${minus}¥${amount(-fen)}` : `¥${amount(fen)}`
}

/** Hundredths of an hour: 80 → `0.80`. */
export function hours(hundredths: number): string {
  return amount(hundredths)
}

/** Thousandths of a unit, without the zeros that say nothing, as on paper: 4000 → `4`, 4500 → `4.5`. */
export function quantity(thousandths: number): string {
  return String(thousandths / 1000)
}

/** 48216 → `48,216`. */
export function whole(n: number): string {
  return amount(n * 100).slice(0, -3)
}

/** What a person typed as yuan → fen; null when it is no amount. `600`, `600.5`, `1,313.90`. */
export function parseAmount(text: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{0,2}))?$/.exec(text.replaceAll(/[,，\s¥]/g, ''))
  if (match === null) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}
