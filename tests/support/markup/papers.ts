/** Every paper of a shop: the slips as the printer's bytes, the forms as the pages that become PDFs. */
import type { PrintedForm } from '#electron/contract/prints'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { people } from '#electron/demonstration/people'
import { renderPage } from '#electron/documents/a4/render'
import type { DocumentModel } from '#electron/documents/models/index'
import { createSlipPrinter } from '#electron/documents/receipt/slip-printer'
import type { MarkupFloor } from './floor'

export interface SlipBytes {
  kind: string
  columns: number
  openDrawer: boolean
  bytes: Uint8Array
}

export interface FormPage {
  form: PrintedForm
  visitId: string
  subjectId: string
  page: string
}

/** What was printed at the counter, on both papers. */
export async function slipsOf({ house }: MarkupFloor): Promise<SlipBytes[]> {
  const jobs = await house.database.read((reader) => reader.printJobs.list({ target: 'receipt' }))
  const slips: SlipBytes[] = []
  for (const [paperMm, columns] of [
    [80, 48],
    [58, 32],
  ] as const) {
    const settings = receiptPrinterSettings.parse({ connection: { kind: 'tcp', host: 'printer' }, paperMm })
    for (const { documentKind: kind, model, openDrawer, reprint, queuedAt: printedAt } of jobs) {
      const printer = {
        status: () => Promise.resolve({ ready: true } as const),
        print: (bytes: Uint8Array) => {
          slips.push({ kind, columns, openDrawer, bytes })
          return Promise.resolve({ outcome: 'printed' } as const)
        },
      }
      const drawn = { width: 8, height: 1, bits: new Uint8Array(1) }
      const slip = createSlipPrinter(printer, settings, () => Promise.resolve(drawn))
      // Written by the models' own builders.
      await slip.print({ model: model as unknown as DocumentModel, reprint, printedAt, openDrawer })
    }
  }
  return slips
}

/** Every form that every visit has. */
export async function pagesOf(floor: MarkupFloor): Promise<FormPage[]> {
  const { manager } = people
  const visits = await floor.house.database.read((reader) => reader.visits.list({}))
  const printedAt = (await floor.now()).toISOString()
  const pages: FormPage[] = []
  for (const { id: visitId } of visits)
    for (const { form, subjectId } of await floor.asWritten(manager, 'prints.formsOf', { visitId })) {
      const { model } = await floor.asWritten(manager, 'prints.preview', { form, subjectId })
      // As above.
      pages.push({
        form,
        visitId,
        subjectId,
        page: renderPage(model as DocumentModel, { reprint: 1, printedAt, fonts: '' }),
      })
    }
  return pages
}
