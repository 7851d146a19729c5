import type { DocumentModel } from '#electron/documents/models/index'
import type { PrintJob } from '#electron/domain/records'
import type { DocumentFolder } from '../ports/document-folder'
import type { PagePrinting, Pages } from '../ports/pages'
import type { House } from '../run'
import type { Sent } from './lane'
import { hold, printed, startSending } from './outcome'
import { formOf, modelOf, pdfName } from './papers'

interface Parts {
  house: House
  pages: Pages
  pagePrinter: string | null
  folder: DocumentFolder
  report: (error: unknown) => void
}

/** A form as a PDF in the folder of documents, or handed to the system's printer, which answers for it from there. */
export async function sendPage(parts: Parts, job: PrintJob): Promise<Sent> {
  const { house, pagePrinter, report } = parts
  if (job.target === 'a4' && pagePrinter === null) return hold(house, job, 'not_set_up')
  const model = modelOf(job)
  if (!model) return hold(house, job, 'unreadable')
  await startSending(house, job)
  const trouble = await make(parts, job, model).catch((error: unknown) => {
    report(error)
    return 'page_failed'
  })
  return trouble === null ? printed(house, job) : hold(house, job, trouble)
}

/** @returns why it could not be made, or null */
async function make(parts: Parts, job: PrintJob, model: DocumentModel): Promise<string | null> {
  const { house, pages, pagePrinter, folder } = parts
  const printedAt = house.clock.now().toISOString()
  const page: PagePrinting = { model, form: formOf(job.documentKind), reprint: job.reprint, printedAt }
  if (job.target === 'a4' && pagePrinter !== null) {
    const handed = await pages.print(page, pagePrinter)
    return handed.ok ? null : handed.reason
  }
  await folder.put(pdfName(job, model), await pages.pdf(page))
  return null
}
