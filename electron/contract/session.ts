import { z } from 'zod'
import { local, query } from './method'
import { roles, stations } from './states'
import { actions } from './actions'
import { code, id, note, pin } from './values'

/** A name on the sign-in screen. */
export const person = z.object({
  id,
  name: z.string(),
  initials: z.string(),
  roles: z.array(z.enum(roles)),
  /** How many digits the PIN has, so that the last one enters it; 0 while that is not known. Five wrong ones pause, and each is remembered. */
  pinDigits: z.int().min(0).max(8),
})
export type Person = z.output<typeof person>

export const sessionView = z.object({
  state: z.enum(['signed_out', 'signed_in', 'locked']),
  person: person.nullable(),
  may: z.array(z.enum(actions)),
  stations: z.array(z.enum(stations)),
})
export type SessionView = z.output<typeof sessionView>

/** Signing in, the lock, and a manager's PIN for one act. Sign-in answers carry what the window may show. */
export const session = {
  current: local({ may: 'anyone', input: z.strictObject({}), output: sessionView }),
  people: query({ may: 'anyone', input: z.strictObject({}), output: z.array(person) }),
  /** Whose badge that is, for the sign-in screen; the PIN is still asked. Refusals: `BADGE_UNKNOWN`, `STAFF_WITHOUT_PIN` {name}. */
  byBadge: query({ may: 'anyone', input: z.strictObject({ code }), output: person }),
  /** Managers who may approve an act. */
  approvers: query({ may: 'signed_in', input: z.strictObject({}), output: z.array(person) }),
  /** A name and a PIN; also unlocks. Refusals: `PIN_WRONG` {left}, `PIN_LOCKED` {seconds}. */
  signIn: local({ may: 'anyone', input: z.strictObject({ staffId: id, pin }), output: sessionView }),
  signOut: local({ may: 'anyone', input: z.strictObject({}), output: sessionView }),
  lock: local({ may: 'anyone', input: z.strictObject({}), output: sessionView }),
  /** The page saw a hand on it: the idle lock starts again. */
  active: local({ may: 'signed_in', input: z.strictObject({}), output: z.null() }),
  /** A manager approves one method with one input, once, without signing the other person out. */
  approve: local({
    may: 'signed_in',
    input: z.strictObject({
      staffId: id,
      pin,
      reason: note.min(1),
      method: z.string().max(80),
      input: z.unknown(),
    }),
    output: z.object({ approvalId: id }),
  }),
}
