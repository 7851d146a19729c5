/** Walks over a state table: what can be reached, and from where an end can be. Guards are taken as holding. */
import { startsIn, type Machine } from '#electron/domain/machine'

interface Step {
  from: string
  event: string
  to: string
}

/** Every move of the table, one by one. */
export function stepsOf<S extends string, E extends string, F>(machine: Machine<S, E, F>): Step[] {
  return machine.states.flatMap((from) =>
    machine.rows.flatMap((row) =>
      'refuse' in row || !startsIn(row, from) ? [] : [{ from, event: row.event, to: row.to ?? from }],
    ),
  )
}

/** States that some way leads to from the given ones. */
export function reachable(steps: readonly Step[], from: readonly string[]): Set<string> {
  const found = new Set(from)
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const step of steps) if (found.has(step.from)) found.add(step.to)
  }
  return found
}

/** Codes that the table can answer with. */
export function codesOf<S extends string, E extends string, F>(machine: Machine<S, E, F>): string[] {
  const fromRows = machine.rows.flatMap((row) =>
    'refuse' in row ? [row.refuse] : (row.guards ?? []).map((guard) => guard.code),
  )
  return [machine.notPossible, ...fromRows]
}
