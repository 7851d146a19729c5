/** Which hints an event gives, by the record that it is about, and which of them a window may hear. */
import type { PushKind } from '#electron/contract/push'
import type { Records, ShopEvent } from '#electron/domain/records'
import type { AnyWindow } from '#electron/services/session/window'

const ofVisit: readonly PushKind[] = ['visit']
/** Where a car stands in its course, which also opens and closes what is due. */
const ofCourse: readonly PushKind[] = ['visit', 'order', 'task', 'board']

const byRecord: Record<keyof Records, readonly PushKind[]> = {
  staff: ['staff'],
  teams: ['staff'],
  customers: ofVisit,
  vehicles: ofVisit,
  exitCards: ['visit', 'card'],
  visits: ['visit', 'task', 'board'],
  enquiries: ofVisit,
  walkArounds: ofVisit,
  damageMarks: ofVisit,
  photos: ofVisit,
  belongings: ofVisit,
  documentsTaken: ofVisit,
  keyBundles: ofVisit,
  custodyMovements: ofVisit,
  repairOrders: ofCourse,
  insurancePapers: ofCourse,
  orderLines: ofCourse,
  priceItems: ['settings'],
  signatures: ofCourse,
  authorizations: ofCourse,
  addOns: ofCourse,
  jobs: ofCourse,
  workStops: ofCourse,
  pauses: ofCourse,
  progressChecks: ofCourse,
  qualityChecks: ofCourse,
  rechecks: ofCourse,
  contacts: [...ofCourse, 'call'],
  deliveries: ofCourse,
  roadTests: ofCourse,
  gatePassages: ofVisit,
  cardCounts: ['card'],
  tasks: ['task'],
  settlements: [...ofCourse, 'settlement'],
  payments: ['settlement', 'shift'],
  shifts: ['shift'],
  shiftEntries: ['shift'],
  printJobs: ['print'],
  settings: ['settings', 'board'],
}

export function pushKindsOf({ record, what }: ShopEvent): readonly PushKind[] {
  return what === 'visit.arrived' ? ['arrival', ...byRecord.visits] : byRecord[record]
}

const loungeHears: readonly PushKind[] = ['board', 'call', 'scan', 'clock']
/** Whoever stands before a locked screen learns nothing; a badge may still be scanned to sign in. */
const lockedHears: readonly PushKind[] = ['session', 'scan', 'clock', 'setup']

export function hears(window: AnyWindow, kind: PushKind): boolean {
  if (window.kind === 'lounge') return loungeHears.includes(kind)
  if (window.session.state !== 'signed_in') return lockedHears.includes(kind)
  return kind !== 'board' && kind !== 'call'
}
