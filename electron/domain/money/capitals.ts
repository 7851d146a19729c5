/**
 * A sum in Chinese capitals, as on cheques and settlement slips (中国人民银行《支付结算办法》附件一): 整 after yuan, none needed
 * after jiao, none after fen; 零 for zeros between figures, once.
 */
const figures = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const places = ['', '拾', '佰', '仟']
const sections = ['', '万', '亿', '万亿']

/** `壹仟叁佰壹拾叁元玖角` for 131390. */
export function capitals(fen: number): string {
  const amount = Math.abs(fen)
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const cents = amount % 10
  const whole = yuan > 0 ? `${wholeInCapitals(yuan)}元` : ''
  const sign = fen < 0 ? '负' : ''
  if (jiao === 0 && cents === 0) return `${sign}${whole || '零元'}整`
  const tenths = jiao > 0 ? `${figure(jiao)}角` : whole && '零'
  return `${sign}${whole}${tenths}${cents > 0 ? `${figure(cents)}分` : ''}`
}

function wholeInCapitals(whole: number): string {
  let text = ''
  let zeroOwed = false
  for (let section = sections.length - 1; section >= 0; section -= 1) {
    const value = Math.floor(whole / 10 ** (4 * section)) % 10_000
    if (value === 0) {
      zeroOwed = text !== ''
      continue
    }
    if (text !== '' && (zeroOwed || value < 1000)) text += '零'
    text += `${sectionInCapitals(value)}${sections[section] ?? ''}`
    zeroOwed = false
  }
  return text
}

/** 1 to 9999. */
function sectionInCapitals(value: number): string {
  let text = ''
  let zeroOwed = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      zeroOwed = text !== ''
      continue
    }
    text += `${zeroOwed ? '零' : ''}${figure(digit)}${places[place] ?? ''}`
    zeroOwed = false
  }
  return text
}

function figure(digit: number): string {
  return figures[digit] ?? ''
}
