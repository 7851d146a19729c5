import type { PageWindow } from '#electron/services/ports/pages'
import { fontStack, type FontFaces } from '../fonts'
import { html, page } from '../html'
import { columnsOf } from './text-width'
import type { DrawLine } from './drawn'
import { dotsPerColumn, dotsPerLine, type Line } from './ops'

/** Paper between two lines, as a printer leaves it. */
const gapDots = 6

/** Draws a line character by character on the printer's own grid, so that columns stay columns. */
export function createDrawLine(window: PageWindow, fontFaces: FontFaces): DrawLine {
  return async (line, columns) => {
    const width = columns * dotsPerColumn
    const height = dotsPerLine * line.height + gapDots
    const css = `${await fontFaces(line.text)}\n${style(line)}`
    const cells = [...line.text].map((character) => html`<b class="${cellClass(character)}">${character}</b>`)
    return window.bitmap(page('zh-CN', css, html`<p>${cells}</p>`), width, height)
  }
}

function cellClass(character: string): string {
  return columnsOf(character) === 2 ? 'wide' : 'narrow'
}

function style({ align, bold, width, height }: Line): string {
  const sides = { left: 'left', centre: 'center', right: 'right' }
  return `
    body { margin: 0; overflow: hidden; background: #fff; color: #000 }
    p { margin: 0; width: ${100 / width}%; height: ${dotsPerLine}px; font: ${bold ? 700 : 400} 22px/${dotsPerLine}px ${fontStack};
        text-align: ${sides[align]}; white-space: nowrap; transform: scale(${width}, ${height}); transform-origin: 0 0 }
    b { display: inline-block; font-weight: inherit; text-align: center; white-space: pre }
    .narrow { width: ${dotsPerColumn}px; font-size: 20px }
    .wide { width: ${2 * dotsPerColumn}px }`
}
