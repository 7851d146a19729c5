import type { Html } from '../html'
import type { Block, Piece, Table } from './block'

/** Puts blocks on as few pages as they need, in order. A page always takes something, so that one too tall block does not stop the rest. */
export function paginate(blocks: readonly Block[], pageMm: number): Html[][] {
  const pages: Html[][] = [[]]
  let leftMm = pageMm
  const put = ({ html, mm }: Piece) => {
    pages.at(-1)?.push(html)
    leftMm -= mm
  }
  const turn = () => {
    if (pages.at(-1)?.length === 0) return
    pages.push([])
    leftMm = pageMm
  }
  for (const block of blocks) {
    if ('html' in block) {
      if (block.mm > leftMm) turn()
      put(block)
      continue
    }
    for (let rest = block.rows; ;) {
      // A head without a row under it says nothing.
      if (block.head.mm + (rest[0]?.mm ?? 0) > leftMm) turn()
      const fitting = rowsThatFit(block, rest, leftMm)
      put(part(block, rest.slice(0, fitting)))
      rest = rest.slice(fitting)
      if (rest.length === 0) break
      turn()
    }
  }
  return pages
}

function rowsThatFit({ head }: Table, rows: readonly Piece[], leftMm: number): number {
  let mm = head.mm
  const tooFar = rows.findIndex((row) => (mm += row.mm) > leftMm)
  return tooFar === -1 ? rows.length : Math.max(1, tooFar)
}

function part({ head, wrap }: Table, rows: readonly Piece[]): Piece {
  return {
    html: wrap(
      head.html,
      rows.map(({ html }) => html),
    ),
    mm: rows.reduce((mm, row) => mm + row.mm, head.mm),
  }
}
