/**
 * One interface per table. Ids are UUIDv7; times are UTC ISO-8601 text with milliseconds; money is fen; labour is hundredths of an
 * hour; quantities are thousandths. `null` means not known or not yet.
 */
import type {
  AddOnState,
  CarView,
  ConsentWay,
  ContactReason,
  ContactWay,
  CustodyThing,
  DamageKind,
  DocumentKind,
  EnergyKind,
  EnquiryKind,
  ExitCardState,
  InsurancePaperKind,
  JobPriority,
  KeyState,
  LineKind,
  OldPartsChoice,
  OrderState,
  PartSource,
  PassageKind,
  PauseReason,
  Payer,
  PaymentMethod,
  PaymentTerms,
  PrintJobState,
  ProgressAnswer,
  QualityGate,
  RepairCategory,
  Role,
  Rounding,
  SettlementState,
  ShiftState,
  SignedKind,
  StopReason,
  StopState,
  TaskKind,
  PaperKind,
  VisitOutcome,
  VisitPurpose,
  VisitState,
  WarningLamp,
} from '#electron/contract/states'

import type { StoppedLine } from './workshop/stop'

/** Anything that JSON can hold: what `json` columns carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface Staff {
  id: string
  name: string
  /** Initials of the name in pinyin, for finding a tile quickly. */
  initials: string
  /** Scanned badge, `FLB-…`. Unique. */
  badgeCode: string | null
  extension: string | null
  roles: Role[]
  teamId: string | null
  /** scrypt, with its own salt and cost in the text; empty until a first PIN is set. */
  pinHash: string
  pinFailures: number
  /** Locked after five failures; the time runs only while Frontlane runs, so a restart starts it again. */
  pinLocked: boolean
  active: boolean
}

export interface Team {
  id: string
  name: string
  leaderId: string | null
  active: boolean
}

export interface Customer {
  id: string
  name: string
  phone: string
  isCompany: boolean
  address: string
  remark: string
  createdAt: string
  createdBy: string
}

export interface Vehicle {
  id: string
  /** Normalised, unique. */
  plate: string
  vin: string | null
  /** Why a VIN with a failing check digit was accepted. */
  vinRemark: string
  make: string
  model: string
  colour: string
  engineNumber: string
  energy: EnergyKind
  ownerId: string | null
  lastOdometerKm: number | null
  createdAt: string
}

export interface ExitCard {
  id: string
  /** What people call it, `027`. Unique. */
  number: string
  /** What the scanner reads. Unique. */
  code: string
  state: ExitCardState
  visitId: string | null
  stateSince: string
}

export interface Visit {
  id: string
  plate: string
  /** The plate again while the visit is open, null after: unique, so one plate has one open visit. */
  openPlate: string | null
  purpose: VisitPurpose
  state: VisitState
  /** Where a cleared visit goes back to when it is taken up again. */
  clearedFrom: VisitState | null
  outcome: VisitOutcome | null
  vehicleId: string | null
  cardId: string | null
  ownerId: string | null
  senderId: string | null
  payerId: string | null
  advisorId: string | null
  /** What the customer says, in the customer's words (S:29). */
  complaint: string
  advisorNotes: string
  /** The fault was confirmed at once, or is to be diagnosed (S:31 S:33). */
  faultKnown: boolean
  /** Waits in the lounge, or leaves. */
  waits: boolean | null
  arrivedAt: string
  arrivedBy: string
  /** When belongings and documents were asked for, even if there were none. */
  belongingsListedAt: string | null
  takenAt: string | null
  greetedAt: string | null
  admittedAt: string | null
  clearedAt: string | null
  departedAt: string | null
}

/** A visitor whose car was not taken in: what they asked, which price was named, or when they come again (S:146 S:257). */
export interface Enquiry {
  id: string
  visitId: string
  kind: EnquiryKind
  /** Empty where nobody asked for it. */
  name: string
  phone: string
  /** The question, the price named, or the work booked. */
  note: string
  /** When a booked car is to come. */
  bookedFor: string | null
  by: string
  at: string
}

export interface WalkAround {
  id: string
  visitId: string
  odometerKm: number
  /** Fuel in eighths of a tank, or null for an electric car. */
  fuelEighths: number | null
  batteryPercent: number | null
  lamps: WarningLamp[]
  /** Three- or four-piece set; 0 while none is fitted (S:23 S:258). */
  coversPieces: number
  note: string
  doneBy: string
  doneAt: string
  signatureId: string | null
}

export interface DamageMark {
  id: string
  walkAroundId: string
  view: CarView
  kind: DamageKind
  /** Place on that view's drawing, thousandths of its width and height. */
  x: number
  y: number
  note: string
}

export interface Photo {
  id: string
  visitId: string
  subject: 'walk_around' | 'add_on'
  /** The visit for `walk_around`, the add-on for `add_on`. */
  subjectId: string
  /** 1600 px at most on its longer side. */
  jpeg: Uint8Array
  takenAt: string
  takenBy: string
}

export interface Belonging {
  id: string
  visitId: string
  item: string
  quantity: number
  remark: string
  /** False: a valuable that was offered back to the customer (S:258). */
  kept: boolean
  /** The numbered box it went into. */
  box: number | null
  returnedAt: string | null
}

export interface DocumentTaken {
  id: string
  visitId: string
  kind: DocumentKind
  name: string
  keptWhere: string
  returnedAt: string | null
}

export interface KeyBundle {
  id: string
  visitId: string
  count: number
  /** Code on the printed key tag. */
  tagCode: string
  slot: number
  /** The slot again until the keys are back with the customer, null after: unique, so one slot holds one visit's keys. */
  heldSlot: number | null
  state: KeyState
}

export interface CustodyMovement {
  id: string
  visitId: string
  thing: CustodyThing
  /** The record of the thing: card, key bundle, visit. */
  thingId: string
  fromHolder: string
  toHolder: string
  handedBy: string
  takenBy: string
  signatureId: string | null
  at: string
}

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
  /** Proposed by an add-on nobody has agreed to yet, agreed, refused, or void. Only agreed lines are worked on and charged. */
  state: 'proposed' | 'agreed' | 'declined' | 'void' | 'left_over'
}

export interface PriceItem {
  id: string
  code: string
  name: string
  /** Pinyin initials for finding it. */
  initials: string
  kind: LineKind
  brand: string
  unit: string
  /** Standard quantity, in the units of an order line. */
  quantity: number
  unitPriceFen: number
  partSource: PartSource | null
  active: boolean
}

export interface Signature {
  id: string
  visitId: string
  kind: SignedKind
  subjectId: string
  model: Json
  hash: string
  /** Strokes of points [x, y] in thousandths of the pad's width and height. */
  strokes: number[][][]
  signerName: string
  signedAt: string
  /** Who stood beside the customer; null at the kiosk. */
  witnessId: string | null
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
  /** 1 for the first time through the three gates, one more after each failure. */
  round: number
  passed: boolean
  defect: string
  advice: string
  by: string
  at: string
}

/** The advisor's re-check when the car comes back (S:171 S:264 S:265). */
export interface Recheck {
  id: string
  orderId: string
  passed: boolean
  itemsDone: boolean
  papersGathered: boolean
  totalChecked: boolean
  leaderSigned: boolean
  outsideFine: boolean
  belongingsComplete: boolean
  interiorClean: boolean
  coversRemoved: boolean
  trouble: string
  by: string
  at: string
}

export interface Contact {
  id: string
  visitId: string
  orderId: string
  reason: ContactReason
  way: ContactWay
  note: string
  by: string
  at: string
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

export interface GatePassage {
  id: string
  kind: PassageKind
  visitId: string | null
  plate: string
  cardNumber: string
  /** Codes of the release blockers at that moment. */
  reasons: string[]
  note: string
  by: string
  at: string
}

/** The cards counted at the end of a day: numbers of those that were missing, and of those that lay there although they are out. */
export interface CardCount {
  id: string
  at: string
  by: string
  inRack: number
  withCustomers: number
  withReception: number
  lost: number
  missing: string[]
  outButHere: string[]
  note: string
}

export interface Task {
  id: string
  kind: TaskKind
  visitId: string
  orderId: string | null
  /** The record it is about: unique with kind and due time. */
  subjectId: string
  dueAt: string
  forRole: Role
  forStaffId: string | null
  openedAt: string
  closedAt: string | null
  closedBy: string | null
}

export interface Settlement {
  id: string
  /** `ST-20261123-007`. Unique. */
  number: string
  orderId: string
  visitId: string
  state: SettlementState
  labourFen: number
  partsFen: number
  otherFen: number
  labourDiscountFen: number
  partsDiscountFen: number
  roundingFen: number
  /** What somebody has to cover: after discounts and rounding. */
  totalFen: number
  /** What is not the customer's to pay: warranty, insurer, rework, internal. */
  notCustomersFen: number
  onAccountFen: number
  openedBy: string
  openedAt: string
  coveredAt: string | null
  /** The shift whose cashier confirmed it; null while it is open. */
  coveredInShiftId: string | null
  closedAt: string | null
  signatureId: string | null
}

export interface Payment {
  id: string
  settlementId: string
  shiftId: string
  method: PaymentMethod
  /** Entered at the counter; confirmed with the settlement; taken back before that. Only confirmed payments count. */
  state: 'entered' | 'confirmed' | 'taken_back'
  /** What it covers; negative for a reversal. */
  amountFen: number
  /** Cash only. */
  tenderedFen: number | null
  changeFen: number | null
  reference: string
  reversesPaymentId: string | null
  reason: string
  by: string
  at: string
}

export interface Shift {
  id: string
  number: string
  cashierId: string
  /** The cashier again while the shift is not closed: unique, one open shift a cashier. */
  openCashierId: string | null
  state: ShiftState
  businessDay: string
  floatFen: number
  openedAt: string
  /** Fen by payment method, as counted. */
  counted: Partial<Record<PaymentMethod, number>> | null
  expected: Partial<Record<PaymentMethod, number>> | null
  /** Number of notes and coins by their value in fen. */
  denominations: Record<string, number> | null
  explanation: string
  handedTo: string | null
  /** The closed shift whose drawer this one took over. */
  takenOverFrom: string | null
  closedAt: string | null
}

/** Cash put into the drawer or taken out during a shift. */
export interface ShiftEntry {
  id: string
  shiftId: string
  direction: 'in' | 'out'
  amountFen: number
  reason: string
  by: string
  at: string
}

export interface PrintJob {
  id: string
  /** Which paper it is: a slip's model kind, or the form of an A4 page. */
  documentKind: PaperKind
  subjectId: string
  visitId: string | null
  /** Which machine's printer sends it. */
  machine: string
  target: 'receipt' | 'a4' | 'pdf'
  model: Json
  openDrawer: boolean
  state: PrintJobState
  /** Why it waits, is unconfirmed or failed. */
  reason: string
  /** 0 for the first print; the count shown with 补打 for each after. */
  reprint: number
  attempts: number
  nextTryAt: string | null
  queuedAt: string
  sentAt: string | null
  doneAt: string | null
  by: string
}

export interface Setting {
  /** The setting's key. */
  id: string
  value: Json
  updatedAt: string
  updatedBy: string
}

/** Table by table: the names that a reader and a writer have. */
export interface Records {
  staff: Staff
  teams: Team
  customers: Customer
  vehicles: Vehicle
  exitCards: ExitCard
  visits: Visit
  enquiries: Enquiry
  walkArounds: WalkAround
  damageMarks: DamageMark
  photos: Photo
  belongings: Belonging
  documentsTaken: DocumentTaken
  keyBundles: KeyBundle
  custodyMovements: CustodyMovement
  repairOrders: RepairOrder
  insurancePapers: InsurancePaper
  orderLines: OrderLine
  priceItems: PriceItem
  signatures: Signature
  authorizations: Authorization
  addOns: AddOn
  jobs: Job
  pauses: Pause
  workStops: WorkStop
  progressChecks: ProgressCheck
  qualityChecks: QualityCheck
  rechecks: Recheck
  contacts: Contact
  deliveries: Delivery
  roadTests: RoadTest
  gatePassages: GatePassage
  cardCounts: CardCount
  tasks: Task
  settlements: Settlement
  payments: Payment
  shifts: Shift
  shiftEntries: ShiftEntry
  printJobs: PrintJob
  settings: Setting
}

/** One row of the shop's memory: append-only, chained by hash. */
export interface ShopEvent {
  sequence: number
  at: string
  /** Staff id; `system` for what no person did; `kiosk` for a customer in the lounge. */
  by: string
  station: string
  /** `exit_card.issued` */
  what: string
  record: keyof Records
  recordId: string
  visitId: string | null
  data: Json
  previousHash: string
  hash: string
}
