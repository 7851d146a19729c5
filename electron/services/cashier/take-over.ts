/** One cashier hands the drawer over by closing, the next takes it over by opening; each signs by being signed in. */
import { checkFloat } from '#electron/domain/cashier/count'
import type { Shift } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type QueryContext } from '../handler'

/** The newest shift that was handed to whoever acts, unless somebody has taken it over already. */
export async function handedToMe(context: QueryContext): Promise<Shift | null> {
  const { shifts } = context.reader
  const handed = await shifts.first({ handedTo: actor(context), state: 'closed' }, { orderBy: [['closedAt', 'desc']] })
  if (!handed || (await shifts.first({ takenOverFrom: handed.id }))) return null
  return handed
}

export async function checkTakeOver(
  context: QueryContext,
  shiftId: string,
  floatFen: number,
  explanation: string,
): Promise<Result<Shift>> {
  const handed = await handedToMe(context)
  if (handed?.id !== shiftId) return refuse('SHIFT_NOT_HANDED_TO_YOU')
  const counted = checkFloat(floatFen, handed.counted?.cash ?? 0, explanation)
  return counted.ok ? ok(handed) : counted
}
