/**
 * The way back in for a manager who forgot the PIN (M11): a code on paper, good once. Only its hash is kept, in a row of the settings
 * of its own; using it makes the next one.
 */
import { ok, refuse, type Result } from '#electron/domain/result'
import { afterWrongPin, checkNewPin, secondsLocked, unlockedPin } from '#electron/domain/staff/pin'
import type { Reader, Writer } from '../ports/database'
import type { Pins } from '../ports/pins'
import type { Ids } from '../ports/system'
import { type House, runForPerson } from '../run'

const row = 'recovery'

export interface Recovery {
  /** A new code, as people write it down; the one before is void. Shown once: nobody can read it again. */
  make(staffId: string): Promise<string>
  /**
   * Sets a manager's PIN by the code. @returns the next code
   */
  use(staffId: string, code: string, pin: string): Promise<Result<string>>
}

/** `AB12-CD34-EF56-GH78` */
export function newRecoveryCode(ids: Ids): string {
  return (ids.secret().match(/.{1,4}/g) ?? []).join('-')
}

/** As it is hashed: dashes, spaces and small letters do not matter. */
export function plainRecoveryCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
}

/** Writes a code's hash, in the transaction of what made it. */
export async function keepRecoveryCode(writer: Writer, codeHash: string, at: string, by: string): Promise<void> {
  const kept = { value: { codeHash }, updatedAt: at, updatedBy: by }
  if (await writer.settings.get(row)) await writer.settings.update(row, kept)
  else await writer.settings.insert({ id: row, ...kept })
}

/** Since when there is a code that nobody has used. */
export async function recoveryCodeSince(reader: Reader): Promise<string | null> {
  return (await reader.settings.get(row))?.updatedAt ?? null
}

interface Parts {
  house: House
  pins: Pins
  /** Milliseconds that only pass while Frontlane runs, and that nobody can set. */
  uptimeMs: () => number
}

export function createRecovery({ house, pins, uptimeMs }: Parts): Recovery {
  let tries = { ...unlockedPin }
  let pausedAt = 0
  let previous: Promise<unknown> = Promise.resolve()

  /** Sixteen characters are not guessed; the pause is for whoever tries all the same. Only memory keeps it: a restart costs more. */
  function wrong(): Result<never> {
    const { left, ...after } = afterWrongPin(tries.pinLocked ? unlockedPin : tries)
    tries = after
    if (!after.pinLocked) return refuse('RECOVERY_CODE_WRONG', { left })
    pausedAt = uptimeMs()
    return refuse('RECOVERY_PAUSED', { seconds: secondsLocked(pausedAt, pausedAt) })
  }

  async function check(staffId: string, code: string): Promise<Result<null>> {
    const seconds = tries.pinLocked ? secondsLocked(pausedAt, uptimeMs()) : 0
    if (seconds > 0) return refuse('RECOVERY_PAUSED', { seconds })
    const { person, kept } = await house.database.read(async (reader) => ({
      person: await reader.staff.get(staffId),
      kept: await reader.settings.get(row),
    }))
    if (!person?.active) return refuse('STAFF_UNKNOWN')
    if (!person.roles.includes('manager')) return refuse('RECOVERY_NOT_FOR_THIS_ROLE')
    // Only `keepRecoveryCode` writes this row.
    const { codeHash } = (kept?.value ?? { codeHash: '' }) as { codeHash: string }
    return (await pins.matches(plainRecoveryCode(code), codeHash)) ? ok(null) : wrong()
  }

  async function make(staffId: string): Promise<string> {
    const code = newRecoveryCode(house.ids)
    const codeHash = await pins.hash(plainRecoveryCode(code))
    await runForPerson(house, staffId, async (context) => {
      const { writer, now } = context
      await keepRecoveryCode(writer, codeHash, now, staffId)
      await context.tell('staff.recovery_code_made', { record: 'staff', recordId: staffId })
      return ok(null)
    })
    return code
  }

  async function use(staffId: string, code: string, pin: string): Promise<Result<string>> {
    // First, so that a weak PIN does not use the code up.
    const good = checkNewPin(pin)
    if (!good.ok) return good
    const right = await check(staffId, code)
    if (!right.ok) return right
    tries = { ...unlockedPin }
    const next = newRecoveryCode(house.ids)
    const [pinHash, codeHash] = await Promise.all([pins.hash(pin), pins.hash(plainRecoveryCode(next))])
    await runForPerson(house, staffId, async (context) => {
      const { writer, now } = context
      await writer.staff.update(staffId, { pinHash, pinDigits: pin.length, ...unlockedPin })
      await keepRecoveryCode(writer, codeHash, now, staffId)
      await context.tell('staff.recovered', { record: 'staff', recordId: staffId })
      return ok(null)
    })
    return ok(next)
  }

  return {
    make,
    // One after another, so that one code serves once.
    use: (staffId, code, pin) => {
      const result = previous.then(() => use(staffId, code, pin))
      previous = result.catch(() => {})
      return result
    },
  }
}
