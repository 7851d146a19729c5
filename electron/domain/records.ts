/**
 * One interface per table, in `records/` by subject. Ids are UUIDv7; times are UTC ISO-8601 text with milliseconds; money is fen;
 * labour is hundredths of an hour; quantities are thousandths. `null` means not known or not yet.
 */
import type { Staff, Team, Customer, Vehicle, PriceItem, Setting } from './records/people'
import type {
  ExitCard,
  Visit,
  Enquiry,
  WalkAround,
  DamageMark,
  Photo,
  Belonging,
  DocumentTaken,
  KeyBundle,
  CustodyMovement,
  Contact,
  GatePassage,
  CardCount,
  Task,
  Signature,
} from './records/visit'
import type {
  RepairOrder,
  InsurancePaper,
  OrderLine,
  Authorization,
  AddOn,
  Job,
  Pause,
  WorkStop,
  ProgressCheck,
  QualityCheck,
  Recheck,
  RoadTest,
  Delivery,
} from './records/order'
import type { Settlement, Payment, Shift, ShiftEntry, PrintJob } from './records/money'

export type * from './records/people'
export type * from './records/visit'
export type * from './records/order'
export type * from './records/money'

/** Anything that JSON can hold: what `json` columns carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

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
