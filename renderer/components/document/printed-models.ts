/** Of the models that are only printed, never signed on screen: what a page reads of them. `electron/documents/models` has them whole. */
import type { DocumentKind, PaymentMethod } from '#electron/contract/states'
import type { SignedModel } from './signed-models'

interface Car {
  plate: string
  make: string
  model: string
  colour: string
}
interface Person {
  name: string
  phone: string
}

export interface VoucherModel {
  kind: 'voucher'
  orderNumber: string
  car: Car
  arrivedAt: string
  sender: Person
  advisor: Person
  cardNumber: string
  boxes: number[]
  keySlot: number | null
  keyCount: number
  promisedAt: string | null
  items: { name: string; amountFen: number }[]
  totalFen: number
  code: string
}
export interface KeyTagModel {
  kind: 'key_tag'
  slot: number
  plate: string
  carName: string
  orderNumber: string | null
  cardNumber: string
  count: number
  code: string
}
export interface ReleaseNoticeModel {
  kind: 'release_notice'
  orderNumber: string
  car: Car
  collector: Person
  keyCount: number
  documents: { kind: DocumentKind; name: string }[]
  belongings: { item: string; quantity: number }[]
  papers: ('repair_order' | 'settlement' | 'warranty_certificate' | 'walk_around')[]
  cardNumber: string
  advisor: Person
  cashier: string | null
  releasedAt: string
}
export interface ShiftReportModel {
  kind: 'shift_report'
  number: string
  businessDay: string
  cashier: string
  handedTo: string | null
  openedAt: string
  closedAt: string
  floatFen: number
  methods: {
    method: PaymentMethod
    salesFen: number
    refundsFen: number
    expectedFen: number
    countedFen: number
    differenceFen: number
  }[]
  onAccountFen: number
  insuranceFen: number
  warrantyFen: number
  discountsFen: number
  reversals: { count: number; amountFen: number }
  settlementCount: number
  explanation: string
  /** Missing on those that were kept before it was there. */
  takenOver?: { name: string; at: string; countedFen: number; differenceFen: number; explanation: string } | null
}
export interface TestSlipModel {
  kind: 'test_slip'
  printerName: string
  at: string
}
export interface BlankWalkAroundModel {
  kind: 'blank_walk_around'
}
export interface WarrantyModel {
  kind: 'warranty_certificate'
  orderNumber: string
  customer: Person
  car: Car
  items: string[]
  warranty: { km: number; days: number }
  from: string
  noWarranty: ('customer_supplied' | 'aftermarket_critical')[]
}
export interface ReversalModel {
  kind: 'reversal'
  settlementNumber: string
  orderNumber: string
  car: Car
  sender: Person
  method: PaymentMethod
  amountFen: number
  reference: string
  paidAt: string
  reversedAt: string
  reason: string
  approvedBy: string
  dueFen: number
  cashier: string
}
export type PrintedOnlyModel =
  | VoucherModel
  | KeyTagModel
  | ReleaseNoticeModel
  | ShiftReportModel
  | TestSlipModel
  | BlankWalkAroundModel
  | WarrantyModel
  | ReversalModel
export type PrintedModel = SignedModel | PrintedOnlyModel

const kinds: Record<PrintedModel['kind'], true> = {
  intake: true,
  order: true,
  add_on: true,
  stop: true,
  settlement: true,
  voucher: true,
  key_tag: true,
  release_notice: true,
  shift_report: true,
  test_slip: true,
  blank_walk_around: true,
  warranty_certificate: true,
  reversal: true,
}

/** The contract passes models on unread; main has parsed this one with the schema of its kind before it was queued. */
export function isPrintedModel(model: unknown): model is PrintedModel {
  return typeof model === 'object' && model !== null && 'kind' in model && String(model.kind) in kinds
}
