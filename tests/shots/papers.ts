/** The day's papers as pictures: slips from the bytes that a printer would get, forms from the pages that become PDFs. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentModel, type DocumentModel } from '#electron/documents/models/index'
import { encode } from '#electron/documents/receipt/escpos'
import { renderSlip } from '#electron/documents/receipt/render'
import { openDatabase } from '#electron/database/open'
import { decodeReceipt } from '#tests/support/receipt-decoder'
import type { RunningShop } from '../e2e/support/running-shop'

interface PaperPicture {
  name: string
  kind: 'slip' | 'A4'
  file: string
}

const columns = 48
const slips: readonly DocumentModel['kind'][] = ['voucher', 'key_tag', 'settlement', 'release_notice']

/** One of each kind. */
export async function papersOf(shop: RunningShop, folder: string): Promise<PaperPicture[]> {
  const models = await newestModels(join(shop.home, 'demonstration.sqlite'))
  const taken: PaperPicture[] = []
  for (const [kind, model] of models) {
    if (!slips.includes(kind)) continue
    const file = `slip-${kind}.png`
    await picture(shop, slipPage(model), join(folder, file))
    taken.push({ name: `slip-${kind}`, kind: 'slip', file })
  }
  return taken
}

async function newestModels(file: string): Promise<Map<DocumentModel['kind'], DocumentModel>> {
  const database = await openDatabase({ kind: 'sqlite', file }, (error) => {
    throw error
  })
  const jobs = await database.read((reader) => reader.printJobs.list({}, { orderBy: [['id', 'asc']] }))
  await database.close()
  const models = jobs.flatMap(({ model }) => documentModel.safeParse(model).data ?? [])
  return new Map(models.map((model) => [model.kind, model]))
}

/** As a person holds it: the decoded bytes, on paper as wide as the printer's. */
function slipPage(model: DocumentModel): string {
  const ops = renderSlip(model, { columns, reprint: 0, printedAt: new Date().toISOString(), openDrawer: false })
  const settings = { characters: 'gb18030', qr: 'native', cut: 'partial', drawer: 'pin2' } as const
  const { lines } = decodeReceipt(encode(ops, settings), columns)
  const text = lines.join('\n').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0; background: #fff }
pre { margin: 16px; font: 15px/1.35 'Noto Sans Mono CJK SC', monospace }</style><pre>${text}</pre>`
}

async function picture({ app }: RunningShop, html: string, file: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }, page) => {
    const window = new BrowserWindow({ show: false, width: 520, height: 1100, webPreferences: { partition: 'shots' } })
    await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`)
    const image = await window.webContents.capturePage()
    window.destroy()
    return image.toPNG().toString('base64')
  }, html)
  await writeFile(file, Buffer.from(png, 'base64'))
}
