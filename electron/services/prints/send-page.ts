import type { DocumentModel } from '#electron/documents/models/index'
import type { PrintJob } from '#electron/domain/records'
import type { DocumentFolder } from '../ports/document-folder'
import type { PageOutcome, PagePrinting, Pages } from '../ports/pages'
import type { House } from '../run'
import type { Sent } from './lane'
import { hold, printed, startSending, unconfirmed } from './outcome'
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
  const made = await make(parts, job, model).catch((error: unknown): PageOutcome => {
    report(error)
    return { ok: false, reason: 'page_failed', unsure: false }
  })
  if (made.ok) return printed(house, job)
  return made.unsure ? unconfirmed(house, job, made.reason) : hold(house, job, made.reason)
}

async function make(parts: Parts, job: PrintJob, model: DocumentModel): Promise<PageOutcome> {
  const { house, pages, pagePrinter, folder } = parts
  const printedAt = house.clock.now().toISOString()
  const page: PagePrinting = { model, form: formOf(job.documentKind), reprint: job.reprint, printedAt }
  if (job.target === 'a4' && pagePrinter !== null) return pages.print(page, pagePrinter)
  await folder.put(pdfName(job, model), await pages.pdf(page))
  return { ok: true }
}
