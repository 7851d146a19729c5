/** PINs that are set, and a manager's way back in. Hashing takes its time, so it is done before the transaction. */
import type { staff } from '#electron/contract/staff'
import { ok, refuse, type Result } from '#electron/domain/result'
import { checkMayManage } from '#electron/domain/staff/manage'
import { checkNewPin, unlockedPin } from '#electron/domain/staff/pin'
import type { LocalHandlers } from '../handler'
import { headOf } from '../documents/papers'
import type { Pins } from '../ports/pins'
import type { MachineDesk } from '../ports/machine-desk'
import { type House, runForPerson } from '../run'
import type { PinCheck } from '../session/pin-check'
import type { StaffWindow } from '../session/window'
import { loadSettings } from '../settings/load'
import type { Recovery } from './recovery'
import { RecoverySlip } from './recovery-slip'

export function staffLocals(
  { house, pins }: { house: House; pins: Pins },
  desk: Pick<MachineDesk, 'inForce' | 'printOn'>,
  checkPin: PinCheck,
  recovery: Recovery,
): LocalHandlers<typeof staff, StaffWindow> {
  const told = new RecoverySlip(desk)
  return {
    async setPin({ session }, { staffId, pin }): Promise<Result<null>> {
      const good = checkNewPin(pin)
      if (!good.ok) return good
      const pinHash = await pins.hash(pin)
      return runForPerson(house, session.staffId ?? '', async (context) => {
        const { reader, writer, caller } = context
        const person = await reader.staff.get(staffId)
        if (!person?.active) return refuse('STAFF_UNKNOWN')
        const allowed = checkMayManage(caller.staff ?? { roles: [] }, person, null)
        if (!allowed.ok) return allowed
        await writer.staff.update(staffId, { pinHash, pinDigits: pin.length, ...unlockedPin })
        const told = person.pinHash === '' ? 'staff.pin_set' : 'staff.pin_reset'
        await context.tell(told, { record: 'staff', recordId: staffId, data: { name: person.name } })
        return ok(null)
      })
    },
    async makeRecoveryCode({ session }, { pin }) {
      const staffId = session.staffId ?? ''
      const checked = await checkPin(staffId, pin)
      if (!checked.ok) return checked
      const allowed = checkMayManage(checked.value, { roles: ['manager'] }, null)
      if (!allowed.ok) return allowed
      const code = await recovery.make(staffId)
      const { printer } = desk.inForce()
      const head = headOf(await house.database.read(loadSettings))
      told.tell({ head, managerName: checked.value.name, code }, printer, staffId)
      return ok({ code, printable: printer !== null })
    },
    printRecoveryCode: async ({ session }) => told.print(house.clock.now().toISOString(), session.staffId ?? ''),
    async recoveryCodeKept() {
      told.forget()
      return ok(null)
    },
    async recover(_window, { staffId, code, pin }) {
      const recovered = await recovery.use(staffId, code, pin)
      return recovered.ok ? ok({ code: recovered.value }) : recovered
    },
  }
}
