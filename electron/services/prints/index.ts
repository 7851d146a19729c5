import type { prints } from '#electron/contract/prints'
import { ok, refuse } from '#electron/domain/result'
import type { Handlers, LocalHandlers } from '../handler'
import type { DocumentFolder } from '../ports/document-folder'
import type { House } from '../run'
import type { StaffWindow } from '../session/window'
import { cameOut, printAgain, resend } from './answer'
import { formsOf, preview } from './forms'
import { document, ofVisit, queue } from './look'
import { blankWalkAround, testSlip, toPaper, toPdf } from './order-print'
import { fileNameOf } from './papers'

export const printsHandlers: Handlers<typeof prints> = {
  queue,
  ofVisit,
  document,
  formsOf,
  preview,
  cameOut,
  printAgain,
  resend,
  toPdf,
  toPaper,
  blankWalkAround,
  testSlip,
}

/** Where this machine's forms go. */
export interface FormPlaces {
  /** The system's name of the printer that they go to now. */
  pagePrinter: () => string | null
  folder: Pick<DocumentFolder, 'path' | 'show'>
}

export function printsLocals(
  { database }: House,
  { pagePrinter, folder }: FormPlaces,
): LocalHandlers<typeof prints, StaffWindow> {
  return {
    async places() {
      return ok({ pagePrinter: pagePrinter(), pdfFolder: folder.path })
    },
    async showFile(_window, { printJobId }) {
      const job = await database.read((reader) => reader.printJobs.get(printJobId))
      const fileName = job && fileNameOf(job)
      if (!fileName) return refuse('PRINT_JOB_UNKNOWN')
      return (await folder.show(fileName)) ? ok(null) : refuse('FILE_GONE', { fileName })
    },
  }
}
