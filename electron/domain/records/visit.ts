/** A stay of one car: its card, what was seen and taken, through whose hands it went, what is due. Units as in `../records`. */
import type {
  CarView,
  ContactReason,
  ContactWay,
  CustodyThing,
  DamageKind,
  DocumentKind,
  EnquiryKind,
  ExitCardState,
  KeyState,
  PassageKind,
  Role,
  SignedKind,
  TaskKind,
  VisitOutcome,
  VisitPurpose,
  VisitState,
  WarningLamp,
} from '#electron/contract/states'
import type { Json } from '../records'

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
