/** Signing in, the lock, and a manager's PIN for one act. */
import type { OutputOf } from '#electron/contract/index'
import { methods } from '#electron/contract/methods'
import type { session } from '#electron/contract/session'
import { ok, refuse } from '#electron/domain/result'
import { mayApprove } from '#electron/domain/staff/permissions'
import type { LocalHandlers } from '../handler'
import { type House, runAsSystem, runForPerson } from '../run'
import type { PinCheck } from './pin-check'
import { nobody, personView } from './people'
import type { StaffSession } from './staff-session'
import type { StaffWindow } from './window'

type View = OutputOf<'session.current'>

export function sessionLocals(house: House, checkPin: PinCheck): LocalHandlers<typeof session, StaffWindow> {
  async function viewOf({ staffId, state }: StaffSession): Promise<View> {
    const person = staffId === null ? undefined : await house.database.read((reader) => reader.staff.get(staffId))
    return person ? personView(person, state) : nobody
  }

  return {
    current: async ({ session }) => ok(await viewOf(session)),
    async signIn({ session }, { staffId, pin }) {
      const checked = await checkPin(staffId, pin)
      if (!checked.ok) return checked
      const told = await runForPerson(house, staffId, async (context) => {
        await context.tell('staff.signed_in', { record: 'staff', recordId: staffId })
        return ok(context.settings.idleLockMinutes)
      })
      if (!told.ok) return told
      session.signIn(staffId, told.value)
      return ok(personView(checked.value, session.state))
    },
    async signOut({ session }) {
      session.signOut()
      return ok(nobody)
    },
    async lock({ session }) {
      session.lock()
      return ok(await viewOf(session))
    },
    async active({ session }) {
      session.active()
      return ok(null)
    },
    async approve({ session }, { staffId, pin, reason, method: name, input }) {
      const method = methods.get(name)
      const parsed = method?.input.safeParse(input)
      if (method?.kind !== 'command' || !parsed?.success) return refuse('APPROVAL_NOT_POSSIBLE')
      const checked = await checkPin(staffId, pin)
      if (!checked.ok) return checked
      if (!mayApprove(checked.value.roles)) return refuse('APPROVER_NOT_A_MANAGER')
      await runAsSystem(house, (context) =>
        context.tell('staff.approved', { record: 'staff', recordId: staffId, data: { method: name, reason } }),
      )
      const approvalId = house.ids.next()
      session.keepApproval(approvalId, { managerId: staffId, reason, method: name, input: JSON.stringify(parsed.data) })
      return ok({ approvalId })
    },
  }
}
