/** Amounts in Chinese capitals (大写金额), which nobody can turn into another figure with one stroke. */

export interface CapitalDigits {
  /** Zero to nine. */
  digits: readonly string[]
  /** Nothing, ten, hundred, thousand. */
  places: readonly string[]
  /** Nothing, ten thousand, hundred million. */
  groups: readonly string[]
  yuan: string
  jiao: string
  fen: string
  whole: string
  minus: string
}

/** @param fen 131390 is 壹仟叁佰壹拾叁元玖角整 */
export function capitals(fen: number, signs: CapitalDigits): string {
  const amount = Math.abs(fen)
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const rest = amount % 10
  const digit = (value: number) => signs.digits[value] ?? ''
  const zero = digit(0)

  const front = yuan > 0 ? integer(yuan, signs) + signs.yuan : ''
  let back = ''
  if (jiao > 0) back += digit(jiao) + signs.jiao
  // The gap between yuan and fen is read out, so that 3.05 is not taken for 3.50.
  else if (rest > 0 && yuan > 0) back += zero
  if (rest > 0) back += digit(rest) + signs.fen
  else back += signs.whole
  return (fen < 0 ? signs.minus : '') + (front === '' && jiao === 0 && rest === 0 ? zero + signs.yuan : front) + back
}

function integer(value: number, { digits, places, groups }: CapitalDigits): string {
  const zero = digits[0] ?? ''
  let text = ''
  let gap = false
  const figures = value.toString()
  for (let index = 0; index < figures.length; index++) {
    const figure = Number(figures[index])
    const place = figures.length - 1 - index
    if (figure === 0) gap = true
    else {
      if (gap && text !== '') text += zero
      gap = false
      text += (digits[figure] ?? '') + (places[place % 4] ?? '')
    }
    const groupEnds = place % 4 === 0
    const groupHasValue = Math.floor(value / 10 ** place) % 10_000 !== 0
    if (groupEnds && place > 0 && groupHasValue) text += groups[place / 4] ?? ''
  }
  return text
}
