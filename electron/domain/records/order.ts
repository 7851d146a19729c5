/** The contract with the customer, and the work on it from the dispatch to the delivery. Units as in `../records`. */
import type {
  AddOnState,
  ConsentWay,
  InsurancePaperKind,
  JobPriority,
  LineKind,
  OldPartsChoice,
  OrderState,
  PartSource,
  PauseReason,
  Payer,
  PaymentTerms,
  ProgressAnswer,
  QualityGate,
  RecheckItem,
  RepairCategory,
  Rounding,
  StopReason,
  StopState,
} from '#electron/contract/states'
import type { StoppedLine } from '../workshop/stop'

export interface RepairOrder {
  id: string
  /** `RO-20261123-007`. Unique. */
  number: string
  visitId: string
  state: OrderState
  category: RepairCategory
  paymentTerms: PaymentTerms
  oldParts: OldPartsChoice
  wash: boolean
  otherRequests: string
  /** How to reach the customer for add-ons. */
  reachPhone: string
  labourDiscountPercent: number
  partsDiscountPercent: number
  /** The manager who allowed a discount beyond the advisor's limit. */
  discountApprovedBy: string | null
  rounding: Rounding
  promisedAt: string | null
  /** The promise as first signed, so that lateness can be told honestly. */
  firstPromisedAt: string | null
  /** Why it is late, in words for the customer. */
  delayReason: string
  quotedAt: string | null
  signedAt: string | null
  /** True while lines differ from what was signed. */
  needsConsent: boolean
  /** Unguessable, `FLV-…`; on the voucher. Unique. */
  voucherCode: string | null
  receivedBy: string | null
  receivedAt: string | null
  washStartedAt: string | null
  /** Who parked the finished car, washed or not: whom the advisor takes it over from. */
  washedBy: string | null
  finishedBay: string | null
  readyAt: string | null
  calledAt: string | null
  deliveredAt: string | null
  reworkOfOrderId: string | null
  closedReason: string
  createdAt: string
  createdBy: string
}

/** One of the papers that the insurer wants; there is no row for one that is still missing (S:259). */
export interface InsurancePaper {
  id: string
  orderId: string
  kind: InsurancePaperKind
  /** It is here, or a manager lets the car go without it. */
  state: 'received' | 'waived'
  by: string
  approvedBy: string | null
  at: string
}

export interface OrderLine {
  id: string
  orderId: string
  addOnId: string | null
  position: number
  kind: LineKind
  itemCode: string
  name: string
  brand: string
  unit: string
  /** Hundredths of an hour for labour, thousandths of the unit for everything else. */
  quantity: number
  unitPriceFen: number
  payer: Payer
  partSource: PartSource | null
  /** Proposed by an add-on nobody has agreed to yet, agreed, refused, void, or left over for a part to come. Only agreed lines are worked on and charged. */
  state: 'proposed' | 'agreed' | 'declined' | 'void' | 'left_over'
}

export interface Authorization {
  id: string
  orderId: string
  addOnId: string | null
  answer: 'yes' | 'no'
  way: ConsentWay
  personName: string
  /** Hash of the model that was agreed to. */
  modelHash: string
  signatureId: string | null
  recordedBy: string | null
  at: string
  countersignedAt: string | null
}

export interface AddOn {
  id: string
  orderId: string
  position: number
  state: AddOnState
  title: string
  reason: string
  safetyCritical: boolean
  extraMinutes: number
  proposedBy: string
  proposedAt: string
  askedAt: string | null
  answeredAt: string | null
  /** Who in the workshop was told of a refusal, and when (S:165). */
  toldTo: string | null
  toldAt: string | null
}

/** The order's dispatch to a team. */
export interface Job {
  id: string
  orderId: string
  teamId: string
  technicianId: string
  bay: string
  priority: JobPriority
  plannedStart: string
  plannedFinish: string
  dispatchedBy: string
  dispatchedAt: string
  acceptedBy: string | null
  acceptedAt: string | null
  startedAt: string | null
  finishedAt: string | null
  /** How often the work has been finished: each time begins a round of the three gates. */
  round: number
}

export interface Pause {
  id: string
  orderId: string
  reason: PauseReason
  note: string
  dueAt: string | null
  startedAt: string
  startedBy: string
  endedAt: string | null
}

/** 终止维修: as the workshop says how far each line is, and the customer signs. */
export interface WorkStop {
  id: string
  orderId: string
  state: StopState
  reason: StopReason
  note: string
  /** How the car was made safe, and in which condition it leaves. */
  condition: string
  /** Every line that was agreed when it was proposed. */
  lines: StoppedLine[]
  proposedBy: string
  proposedAt: string
  agreedAt: string | null
  signatureId: string | null
}

export interface ProgressCheck {
  id: string
  orderId: string
  taskId: string
  answer: ProgressAnswer
  newFinish: string | null
  note: string
  by: string
  at: string
}

export interface QualityCheck {
  id: string
  orderId: string
  gate: QualityGate
  /** Of the job then: one more each time the work has been finished. */
  round: number
  passed: boolean
  defect: string
  advice: string
  by: string
  at: string
}

/** The advisor's re-check when the car comes back (S:171 S:264 S:265). */
export interface Recheck extends Record<RecheckItem, boolean> {
  id: string
  orderId: string
  passed: boolean
  trouble: string
  by: string
  at: string
}

export interface RoadTest {
  id: string
  orderId: string
  visitId: string
  driverId: string
  approvedBy: string
  approvedAt: string
  /** How long it may take, from the gate to the gate. */
  minutes: number
  outAt: string | null
  dueBackAt: string | null
  backAt: string | null
}

export interface Delivery {
  id: string
  orderId: string
  visitId: string
  voucherReturned: boolean
  collectorName: string
  collectorPhone: string
  collectorIsSender: boolean
  identitySeen: string
  senderPhoned: boolean
  /** The manager who let somebody collect without the voucher. */
  exceptionApprovedBy: string | null
  walkedThrough: boolean
  oldPartsShown: boolean
  nextServiceOn: string | null
  nextServiceKm: number | null
  followUpAt: string | null
  settlementSignatureId: string | null
  handedOverAt: string | null
  by: string
  startedAt: string
}
