import { wordJoiner } from '../format/figures'
import { columnsOf, printable } from './text-width'

/** Never the first of a line, never the last. */
const closing = '，。、；：！？）〉》」』】〕％…·°℃'
const opening = '（〈《「『【〔￥'
const core = String.raw`(?:[!-~]+|[^\s\p{M}]\p{M}*)`
const pieces = new RegExp(String.raw`\s+|[${opening}]*${core}(?:${wordJoiner}${core})*[${closing}]*`, 'gu')

/** Lines of at most so many columns, broken between words or characters; a number stays whole as long as a line can hold it. */
export function wrap(text: string, columns: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(printable(paragraph), columns))
}

function wrapParagraph(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (piece: string) => columnsOf(line) + columnsOf(piece) <= columns
  for (const piece of text.match(pieces) ?? []) {
    if (fits(piece)) {
      if (line !== '' || piece.trim() !== '') line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    if (piece.trim() === '') continue
    // Only what no line can hold is cut.
    for (const character of fits(piece) ? [piece] : piece) {
      if (!fits(character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  lines.push(line.trimEnd())
  return lines.map((done) => done.replaceAll(wordJoiner, ''))
}
