/**
 * A state machine is a table that people can read: in this state, on this event, to that state, if the guards hold. Screens ask the
 * table what may be done next and repeat none of its rules.
 */
import type { RefusalCode } from '#electron/contract/refusals'
import { ok, refuse, type RefusalParams, type Result } from './result'

/** A condition with the code that is answered while it does not hold. */
export interface Guard<F> {
  code: RefusalCode
  holds: (facts: F) => boolean
  params?: (facts: F) => RefusalParams
}

interface Move<S, E, F> {
  from: S | readonly S[]
  event: E
  /** Left out: the state stays. */
  to?: S
  /** Chooses between rows of one state and event: the first that applies counts. */
  when?: (facts: F) => boolean
  guards?: readonly Guard<F>[]
}

/** Says why an event is not possible in a state, where a better word exists than the machine's general one. */
interface Impossible<S, E, F> {
  from: S | readonly S[]
  event: E
  refuse: RefusalCode
  params?: (facts: F) => RefusalParams
}

export type Row<S, E, F> = Move<S, E, F> | Impossible<S, E, F>

export interface Machine<S extends string, E extends string, F> {
  states: readonly S[]
  events: readonly E[]
  initial: readonly S[]
  final: readonly S[]
  /** Answered with {state, event} when no row fits. */
  notPossible: RefusalCode
  rows: readonly Row<S, E, F>[]
}

/** Facts of a machine that asks for none. */
export type NoFacts = Readonly<Record<string, never>>

/** Names the types of a table once, so that every row is checked against them. */
export function defineMachine<S extends string, E extends string, F>(machine: Machine<S, E, F>): Machine<S, E, F> {
  return machine
}

/** Where the event leads, or why it does not: the first guard that does not hold. */
export function transition<S extends string, E extends string, F>(
  machine: Machine<S, E, F>,
  state: S,
  event: E,
  facts: F,
): Result<S> {
  for (const row of machine.rows) {
    if (row.event !== event || !startsIn(row, state)) continue
    if ('refuse' in row) return refuse(row.refuse, row.params?.(facts))
    if (row.when && !row.when(facts)) continue
    const failing = row.guards?.find((guard) => !guard.holds(facts))
    return failing ? refuse(failing.code, failing.params?.(facts)) : ok(row.to ?? state)
  }
  return refuse(machine.notPossible, { state, event })
}

/** Events that have a row in this state, whether or not their guards hold now. */
export function possibleEvents<S extends string, E extends string, F>(machine: Machine<S, E, F>, state: S): E[] {
  return machine.events.filter((event) =>
    machine.rows.some((row) => row.event === event && startsIn(row, state) && !('refuse' in row)),
  )
}

/** Events that would go through now. */
export function openEvents<S extends string, E extends string, F>(machine: Machine<S, E, F>, state: S, facts: F): E[] {
  return possibleEvents(machine, state).filter((event) => transition(machine, state, event, facts).ok)
}

export function startsIn<S, E, F>(row: Row<S, E, F>, state: S): boolean {
  return Array.isArray(row.from) ? row.from.includes(state) : row.from === state
}
