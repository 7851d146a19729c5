import type { PagePrinting, Pages, PageWindow } from '#electron/services/ports/pages'
import type { FontFaces } from '../fonts'
import { renderPage } from './render'

/** Forms through the hidden window. The fonts are chosen by what the page says, so it is rendered once to know. */
export function createPages(window: PageWindow, fontFaces: FontFaces): Pages {
  const render = async ({ model, ...options }: PagePrinting) => {
    const fonts = await fontFaces(renderPage(model, { ...options, fonts: '' }))
    return renderPage(model, { ...options, fonts })
  }
  return {
    pdf: async (page) => window.pdf(await render(page)),
    print: async (page, printerName) => window.print(await render(page), printerName),
  }
}
