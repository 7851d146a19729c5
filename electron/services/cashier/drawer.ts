/** The drawer between shifts: from whom it comes, to whom it may go, and what was left open (C3, S:93). */
import type { OutputOf } from '#electron/contract/index'
import { businessDay } from '#electron/domain/clock/opening-hours'
import type { Shift } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { ShopSettings } from '#electron/domain/settings'
import { may } from '#electron/domain/staff/permissions'
import { actor, type QueryContext } from '../handler'
import { staffNames } from '../staff/names'
import { handedToMe } from './take-over'

type Drawer = OutputOf<'cashier.drawer'>

export async function drawer(context: QueryContext): Promise<Result<Drawer>> {
  const { reader, now, settings } = context
  const names = await staffNames(reader)
  const handed = await handedToMe(context)
  const open = await reader.shifts.list({ openCashierId: { not: null } }, { orderBy: [['openedAt', 'asc']] })
  return ok({
    colleagues: await colleagues(context),
    takeOver: handed && {
      shiftId: handed.id,
      number: handed.number,
      fromName: names(handed.cashierId),
      cashFen: handed.counted?.cash ?? 0,
      closedAt: handed.closedAt ?? now,
    },
    otherShifts: open
      .filter((shift) => shift.cashierId !== actor(context))
      .map((shift) => ({
        number: shift.number,
        cashierName: names(shift.cashierId),
        openedAt: shift.openedAt,
        overnight: isOvernight(shift, now, settings),
      })),
  })
}

/** Everybody else who may work at the till. */
export async function colleagues(context: QueryContext): Promise<Drawer['colleagues']> {
  const staff = await context.reader.staff.list({ active: true }, { orderBy: [['id', 'asc']] })
  return staff
    .filter((person) => person.id !== actor(context) && may(person.roles, 'cashier.work'))
    .map(({ id, name }) => ({ id, name }))
}

/** Opened on an earlier business day, and still not closed: said the next morning. */
export function isOvernight({ businessDay: day, closedAt }: Shift, now: string, { zone }: ShopSettings): boolean {
  return closedAt === null && day < businessDay(now, zone)
}
