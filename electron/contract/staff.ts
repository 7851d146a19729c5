import { z } from 'zod'
import { actions } from './actions'
import { command, local, query } from './method'
import { printerTrial } from './setup'
import { roles } from './states'
import { id, instant, name, pin } from './values'

/** A person as the manager sees them; never anything of the PIN but whether there is one. */
export const staffRow = z.object({
  id,
  name: z.string(),
  initials: z.string(),
  extension: z.string(),
  badgeCode: z.string(),
  roles: z.array(z.enum(roles)),
  teamId: id.nullable(),
  active: z.boolean(),
  /** Without one, the person cannot sign in yet. */
  hasPin: z.boolean(),
  pinLocked: z.boolean(),
})
export type StaffRow = z.output<typeof staffRow>

/** What is written of a person. An empty badge or extension is none. */
export const staffTyped = z.strictObject({
  name,
  /** Of the name in pinyin: people are found and sorted by them. */
  initials: z.string().trim().max(12),
  extension: z.string().trim().max(20),
  badgeCode: z.string().trim().max(40),
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  teamId: id.nullable(),
})
export type StaffTyped = z.output<typeof staffTyped>

/** As it is read out and typed: groups of four, any dashes and spaces. */
const recoveryCode = z.string().trim().min(1).max(60)

/**
 * Who works here (M3). PINs and recovery codes go by `local` methods: the input of a command is kept with its request, and a hash of
 * four digits is no secret.
 */
export const staff = {
  list: query({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.object({
      people: z.array(staffRow),
      teams: z.array(z.object({ id, name: z.string() })),
      /** What each role may do, from the table of permissions. */
      roles: z.array(z.object({ role: z.enum(roles), may: z.array(z.enum(actions)) })),
      /** Since when there is a recovery code that nobody has used; null without one (M11). */
      recoveryCodeSince: instant.nullable(),
    }),
  }),
  /** The PIN is set afterwards. Refusals: `BADGE_MALFORMED`, `BADGE_TAKEN`, `TEAM_UNKNOWN`, `STAFF_ONLY_BY_MANAGER`. */
  add: command({ may: 'manager.work', input: staffTyped, output: z.object({ staffId: id }) }),
  /** Also `STAFF_LAST_MANAGER`: somebody has to be able to do everything. */
  change: command({ may: 'manager.work', input: staffTyped.extend({ staffId: id }), output: z.null() }),
  /** Nobody is deleted: what they did stays theirs. */
  setActive: command({
    may: 'manager.work',
    input: z.strictObject({ staffId: id, active: z.boolean() }),
    output: z.null(),
  }),
  /** A first PIN, or another for one that was forgotten (M11). */
  setPin: local({ may: 'manager.work', input: z.strictObject({ staffId: id, pin }), output: z.null() }),
  /** A new recovery code, shown once; the one before is void. A manager's own PIN is asked. */
  makeRecoveryCode: local({
    may: 'manager.work',
    input: z.strictObject({ pin }),
    output: z.object({
      code: z.string(),
      /** This machine has a receipt printer to print it on. */
      printable: z.boolean(),
    }),
  }),
  /** The code that the same person was just told, on this machine's receipt printer. Refusal: `RECOVERY_CODE_GONE`, `PRINTER_NOT_SET_UP`. */
  printRecoveryCode: local({ may: 'manager.work', input: z.strictObject({}), output: printerTrial }),
  /** It is written down: main forgets it. */
  recoveryCodeKept: local({ may: 'manager.work', input: z.strictObject({}), output: z.null() }),
  /**
   * A manager who forgot the PIN: the code, once, for a new PIN; the next code is in the answer.
   * Refusals: `RECOVERY_CODE_WRONG` {left}, `RECOVERY_PAUSED` {seconds}, `RECOVERY_NOT_FOR_THIS_ROLE`.
   */
  recover: local({
    may: 'anyone',
    input: z.strictObject({ staffId: id, code: recoveryCode, pin }),
    output: z.object({ code: z.string() }),
  }),
}
