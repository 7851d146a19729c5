/** Of the models that the house issues for signing: what a page reads of them. `electron/documents/models` has them whole. */
import type {
  CarView,
  DamageKind,
  DocumentKind,
  LineKind,
  OldPartsChoice,
  PartSource,
  Payer,
  PaymentMethod,
  PaymentTerms,
  RepairCategory,
  SignedKind,
  StopOutcome,
  StopReason,
  WarningLamp,
} from '#electron/contract/states'

interface Line {
  name: string
  unitPriceFen: number
  amountFen: number
  payer: Payer
}
export interface Lines {
  labour: (Line & { hoursHundredths: number })[]
  parts: (Line & { brand: string; unit: string; quantityThousandths: number; source: PartSource })[]
  other: (Line & { unit: string; quantityThousandths: number })[]
}
export interface Amounts extends Record<`${Exclude<LineKind, 'part'>}Fen`, number> {
  partsFen: number
  labourDiscountPercent: number
  labourDiscountFen: number
  partsDiscountPercent: number
  partsDiscountFen: number
  roundingFen: number
  totalFen: number
}

interface Head {
  head: { shop: { name: string } }
  car: { plate: string; make: string; model: string; colour: string; vin: string }
  sender: { name: string; phone: string }
  advisor: { name: string }
}
interface Readings {
  odometerKm: number
  fuelEighths: number | null
  batteryPercent: number | null
}
interface Priced {
  lines: Lines
  amounts: Amounts
}

export interface IntakeModel extends Head {
  kind: 'intake'
  cardNumber: string
  complaint: string
  walkAround: {
    readings: Readings
    lamps: WarningLamp[]
    coversPieces: number
    marks: { view: CarView; kind: DamageKind; x: number; y: number; note: string }[]
    photoCount: number
    note: string
  }
  belongings: { item: string; quantity: number; remark: string; kept: boolean; box: number | null }[]
  documents: { kind: DocumentKind; name: string; keptWhere: string }[]
  keys: { count: number; slot: number } | null
}
export interface OrderModel extends Head, Priced {
  kind: 'order'
  number: string
  category: RepairCategory
  reworkOf?: string
  readings: Readings
  complaint: string
  promisedAt: string | null
  paymentTerms: PaymentTerms
  oldParts: OldPartsChoice
  wash: boolean
  waits: boolean | null
  otherRequests: string
  reachPhone: string
  noWarranty: ('customer_supplied' | 'aftermarket_critical')[]
  warranty: { km: number; days: number }
}
export interface AddOnModel extends Head, Priced {
  kind: 'add_on'
  orderNumber: string
  position: number
  title: string
  reason: string
  safetyCritical: boolean
  orderTotalFen: number
  extraMinutes: number
  promisedAt: string | null
}
export interface WorkStopModel extends Head, Priced {
  kind: 'stop'
  orderNumber: string
  why: StopReason
  note: string
  condition: string
  changes: {
    kind: LineKind
    name: string
    unit: string
    outcome: StopOutcome
    agreedQuantity: number
    quantity: number
    chargedFen: number
    dueAt: string | null
  }[]
  totalBeforeFen: number
}
export interface SettlementModel extends Head, Priced {
  kind: 'settlement'
  number: string
  orderNumber: string
  odometerKm: number
  coveredByOthers: { payer: Exclude<Payer, 'customer'>; amountFen: number }[]
  depositFen: number
  onAccountFen: number
  payments: { method: PaymentMethod; amountFen: number; reference: string }[]
  oldParts: OldPartsChoice
  declinedAddOns: { title: string; totalFen: number; safetyCritical: boolean }[]
  warranty: { km: number; days: number }
  nextService: { on: string | null; km: number | null } | null
}
export type SignedModel = IntakeModel | OrderModel | AddOnModel | WorkStopModel | SettlementModel

const kinds: readonly SignedKind[] = ['intake', 'order', 'add_on', 'stop', 'settlement']

/** The contract passes models on unread; main has parsed this one with the schema of its kind before it was issued. */
export function isSignedModel(model: unknown): model is SignedModel {
  if (typeof model !== 'object' || model === null || !('kind' in model)) return false
  return kinds.some((kind) => kind === model.kind)
}
