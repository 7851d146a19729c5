import type { PaperKind } from '#electron/contract/states'
import { documentModel, type DocumentModel, type DocumentName } from '#electron/documents/models/index'
import { paperTitle } from '#electron/documents/models/paper-title'
import type { PrintJob } from '#electron/domain/records'
import { pageForms, type PageForm } from '../ports/pages'

/** What each model is on paper, where nothing else is said. */
const paperOfModel: Record<DocumentName, PaperKind> = {
  voucher: 'voucher',
  key_tag: 'key_tag',
  settlement: 'settlement',
  release_notice: 'release_notice',
  shift_report: 'shift_report',
  test_slip: 'test_slip',
  recovery_code: 'recovery_code',
  intake: 'walk_around',
  blank_walk_around: 'walk_around',
  order: 'repair_order',
  add_on: 'add_on',
  stop: 'work_stop',
  warranty_certificate: 'warranty',
  reversal: 'reversal',
}

export function paperOf(model: DocumentModel): PaperKind {
  return paperOfModel[model.kind]
}

/** @returns undefined when it is not a document of this Frontlane */
export function modelOf(job: PrintJob): DocumentModel | undefined {
  return documentModel.safeParse(job.model).data
}

/** @returns undefined for a slip */
export function formOf(paper: PaperKind): PageForm | undefined {
  return pageForms.find((form) => form === paper)
}

/** Of a job that makes a PDF; else null. */
export function fileNameOf(job: PrintJob): string | null {
  const model = job.target === 'pdf' ? modelOf(job) : undefined
  return model ? pdfName(job, model) : null
}

/** `RO-20261123-007-任务委托书-1f3c9a.pdf`: what people call it, and a tail that no other job has. */
export function pdfName(job: Pick<PrintJob, 'id' | 'documentKind'>, model: DocumentModel): string {
  const name = `${numberOn(model)}-${paperTitle(job.documentKind, model.head)}-${job.id.slice(-6)}`
  return `${name.replace(/[^\p{L}\p{N}_-]/gu, '_')}.pdf`
}

function numberOn(model: DocumentModel): string {
  switch (model.kind) {
    case 'order':
    case 'settlement':
    case 'shift_report':
      return model.number
    case 'intake':
      return `${model.car.plate}-${model.arrivedAt.slice(0, 10)}`
    case 'add_on':
      return `${model.orderNumber}-${model.position}`
    case 'reversal':
      return model.settlementNumber
    case 'stop':
    case 'voucher':
    case 'release_notice':
    case 'warranty_certificate':
      return model.orderNumber
    case 'key_tag':
      return `${model.plate}-${model.slot}`
    case 'test_slip':
    case 'recovery_code':
    case 'blank_walk_around':
      return model.head.shop.name
  }
}
