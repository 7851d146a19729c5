/**
 * Every slip and form as a picture: slips from what the printer is told, on both papers; forms from the pages that become PDFs. Filled,
 * with a reprint's mark, and over many pages.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '#electron/contract/states'
import { renderPage } from '#electron/documents/a4/render'
import { createFontFaces } from '#electron/documents/fonts'
import type { DocumentModel } from '#electron/documents/models/index'
import { paperColumns } from '#electron/documents/receipt/ops'
import { renderSlip } from '#electron/documents/receipt/render'
import { forms, repairOrder } from '#tests/support/documents/forms'
import { settlement, slips } from '#tests/support/documents/slips'
import { project } from '../e2e/support/launch'
import { RunningShop } from '../e2e/support/running-shop'
import { putShop } from './shops'
import { slipPage } from './slip-page'

interface PaperPicture {
  name: string
  size: string
  file: string
}

interface Paper {
  name: string
  model: DocumentModel
  reprint: number
}

const printedAt = '2026-11-23T07:03:12.000Z'
const fontFaces = createFontFaces({
  common: join(project, 'node_modules/@fontsource-variable/noto-sans-sc'),
  rare: join(project, 'resources/fonts'),
})

const many = <T>(items: readonly T[], times: number) => Array.from({ length: times }, () => items).flat()
const longLines = {
  ...settlement.lines,
  labour: many(settlement.lines.labour, 8),
  parts: many(settlement.lines.parts, 6),
}
const long: readonly DocumentModel[] = [
  { ...settlement, lines: longLines },
  { ...repairOrder, lines: longLines },
]

const papers = (models: readonly DocumentModel[]): Paper[] =>
  models.map((model) => ({ name: model.kind, model, reprint: 0 }))
const slipPapers = [
  ...papers(slips),
  { name: 'settlement-reprint', model: settlement, reprint: 1 },
  {
    name: 'recovery_code',
    model: {
      kind: 'recovery_code',
      head: settlement.head,
      managerName: '沈国华',
      code: 'K7QM-2XW9-HT6R-ZP3C',
      at: printedAt,
    },
    reprint: 0,
  },
] satisfies Paper[]
const formPapers = [
  ...papers(forms),
  ...long.map((model) => ({ name: `${model.kind}-long`, model, reprint: 0 })),
  { name: 'settlement-reprint', model: settlement, reprint: 2 },
] satisfies Paper[]

/** As a shop of this language prints it. */
function inLanguage(model: DocumentModel, language: Language): DocumentModel {
  return { ...model, head: { ...model.head, language } }
}

/** @param isWanted by the picture's name: `slip-voucher`, `form-settlement` */
export async function papersOf(
  folder: string,
  language: Language,
  isWanted: (name: string) => boolean,
): Promise<PaperPicture[]> {
  const wantedSlips = slipPapers.filter(({ name }) => isWanted(`slip-${name}`))
  const wantedForms = formPapers.filter(({ name }) => isWanted(`form-${name}`))
  if (wantedSlips.length + wantedForms.length === 0) return []
  const taken: PaperPicture[] = []
  const shop = await RunningShop.open('hid', language, putShop.none)
  const keep = async (name: string, size: string, png: string) => {
    const file = `${name}-${size}.png`
    await writeFile(join(folder, file), Buffer.from(png, 'base64'))
    taken.push({ name, size, file })
  }
  try {
    for (const { name, model, reprint } of wantedSlips) {
      for (const mm of [80, 58] as const) {
        const columns = paperColumns(mm)
        const ops = renderSlip(inLanguage(model, language), { columns, reprint, printedAt, openDrawer: false })
        const [png = ''] = await picturesOf(shop, await withFonts(slipPage(ops, columns)), columns * 12 + 48, null)
        await keep(`slip-${name}`, `${mm}mm`, png)
      }
    }
    for (const { name, model, reprint } of wantedForms) {
      const html = renderPage(inLanguage(model, language), { reprint, printedAt, fonts: '' })
      const pages = await picturesOf(shop, await withFonts(html), 794, 1123)
      for (const [index, png] of pages.entries()) await keep(`form-${name}`, `A4-${index + 1}`, png)
    }
  } finally {
    await shop.close()
  }
  return taken
}

async function withFonts(html: string): Promise<string> {
  return html.replace('<style>', `<style>${await fontFaces(html)}`)
}

/** One picture a page, half as large again as on the screen; a roll's height is what is on it. */
async function picturesOf(
  shop: RunningShop,
  html: string,
  width: number,
  pageHeight: number | null,
): Promise<string[]> {
  const file = join(shop.home, 'paper.html')
  await writeFile(file, html)
  return shop.app.evaluate(
    async ({ BrowserWindow }, given) => {
      const zoom = given.pageHeight === null ? 1 : 1.5
      const webPreferences = { partition: 'shots', offscreen: true, zoomFactor: zoom }
      const window = new BrowserWindow({ show: false, frame: false, webPreferences, width: 100, height: 100 })
      await window.loadFile(given.file)
      const shown = window.webContents
      window.setContentSize(Math.round(given.width * zoom), Math.round((given.pageHeight ?? 1200) * zoom))
      await shown.insertCSS('::-webkit-scrollbar { display: none }')
      await shown.executeJavaScript('document.fonts.ready.then(() => true)')
      const tall = (await shown.executeJavaScript('document.documentElement.scrollHeight')) as number
      const pages = given.pageHeight === null ? 1 : Math.round(tall / given.pageHeight)
      if (given.pageHeight === null) {
        window.setContentSize(given.width, tall)
        await shown.executeJavaScript(
          `new Promise((done) => { const look = () => innerHeight === ${tall} ? done() : requestAnimationFrame(look); look() })`,
        )
      }
      const taken: string[] = []
      for (let page = 0; page < pages; page++) {
        await shown.executeJavaScript(
          `scrollTo(0, ${page * (given.pageHeight ?? 0)}); new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`,
        )
        taken.push((await shown.capturePage()).toPNG().toString('base64'))
      }
      window.destroy()
      return taken
    },
    { file, width, pageHeight },
  )
}
