/** Checks PINs one after another, so that many tries at once are still only five. */
import type { Staff } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { afterWrongPin, secondsLocked, unlockedPin } from '#electron/domain/staff/pin'
import type { Pins } from '../ports/pins'
import { type House, runAsSystem } from '../run'

/** @returns the person whose PIN it is */
export type PinCheck = (staffId: string, pin: string) => Promise<Result<Staff>>

/** @param uptimeMs a clock that runs only while Frontlane runs, and that nobody can set */
export function createPinCheck(house: House, pins: Pins, uptimeMs: () => number): PinCheck {
  const startedAt = uptimeMs()
  /** By staff id. Who was locked before the start waits from the start on. */
  const lockedAt = new Map<string, number>()
  let previous: Promise<unknown> = Promise.resolve()

  async function check(staffId: string, pin: string): Promise<Result<Staff>> {
    const person = await house.database.read((reader) => reader.staff.get(staffId))
    if (!person?.active) return refuse('STAFF_UNKNOWN')
    const seconds = person.pinLocked ? secondsLocked(lockedAt.get(staffId) ?? startedAt, uptimeMs()) : 0
    if (seconds > 0) return refuse('PIN_LOCKED', { seconds })
    return (await pins.matches(pin, person.pinHash)) ? right(person, pin.length) : wrong(person)
  }

  async function right(person: Staff, pinDigits: number): Promise<Result<Staff>> {
    lockedAt.delete(person.id)
    if (person.pinFailures > 0 || person.pinLocked || person.pinDigits !== pinDigits) {
      await runAsSystem(house, ({ writer }) => writer.staff.update(person.id, { ...unlockedPin, pinDigits }))
    }
    return ok({ ...person, pinDigits })
  }

  async function wrong(person: Staff): Promise<Result<Staff>> {
    // A lock that has run out gives five tries again.
    const { left, ...after } = afterWrongPin(person.pinLocked ? unlockedPin : person)
    await runAsSystem(house, async (context) => {
      await context.writer.staff.update(person.id, after)
      const told = after.pinLocked ? 'staff.pin_locked' : 'staff.pin_refused'
      await context.tell(told, { record: 'staff', recordId: person.id })
    })
    if (!after.pinLocked) return refuse('PIN_WRONG', { left })
    const now = uptimeMs()
    lockedAt.set(person.id, now)
    return refuse('PIN_LOCKED', { seconds: secondsLocked(now, now) })
  }

  return (staffId, pin) => {
    const result = previous.then(() => check(staffId, pin))
    previous = result.catch(() => {})
    return result
  }
}
