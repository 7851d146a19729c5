import { gateToGate } from './0001-gate-to-gate'
import { cardCounts } from './0002-card-counts'
import { eventsByDay } from './0003-events-by-day'
import { workStops } from './0004-work-stops'
import { everyVisit } from './0005-every-visit'
import { bookingsByDay } from './0006-bookings-by-day'
import { yearsOfRows } from './0007-years-of-rows'
import { pinDigits } from './0008-pin-digits'
import type { Migration } from './migration'

/** In order, and complete: a folder is never scanned, so that a bundle and a source tree run the same. */
export const migrations: readonly Migration[] = [
  gateToGate,
  cardCounts,
  eventsByDay,
  workStops,
  everyVisit,
  bookingsByDay,
  yearsOfRows,
  pinDigits,
]
