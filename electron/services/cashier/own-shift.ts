import { transition } from '#electron/domain/machine'
import { shiftMachine, type ShiftEvent, type ShiftFacts } from '#electron/domain/cashier/shift'
import type { Shift } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type QueryContext } from '../handler'

const noFacts: ShiftFacts = { unconfirmedPayments: 0, differenceFen: 0, explained: false }

/** The shift of whoever acts, until it is closed. */
export async function myShift(context: QueryContext): Promise<Shift | undefined> {
  return context.reader.shifts.first({ openCashierId: actor(context) })
}

/** The same in a state in which this may be done; everything about money needs one. */
export async function shiftFor(context: QueryContext, event: 'take_payment' | 'move_cash'): Promise<Result<Shift>> {
  const shift = await myShift(context)
  if (!shift) return refuse('SHIFT_NOT_OPEN')
  const allowed = shiftStep(shift, event)
  return allowed.ok ? ok(shift) : allowed
}

export function shiftStep(shift: Shift, event: ShiftEvent, facts: Partial<ShiftFacts> = {}) {
  return transition(shiftMachine, shift.state, event, { ...noFacts, ...facts })
}
