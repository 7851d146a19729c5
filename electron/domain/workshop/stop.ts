/**
 * 终止维修: what is left of an order when the work stops before its end. Every agreed line is decided: done, charged in part, void, or
 * left over for a part to come (遗留项目), which is not charged either.
 */
import type { StopOutcome } from '#electron/contract/states'
import type { OrderLine } from '../records'
import { ok, refuse, type Result } from '../result'

export interface StoppedLine {
  lineId: string
  outcome: StopOutcome
  /** What was agreed, in the units of the order line; a signature is given for the change from this. */
  agreedQuantity: number
  /** What is charged: all of it, a part, nothing. */
  quantity: number
  /** When the part is expected; left-over lines only. */
  dueAt: string | null
}

export interface StopWanted {
  lineId: string
  outcome: StopOutcome
  /** Read for `part` only. */
  quantity: number
  /** Read for `left_over` only. */
  dueAt: string | null
}

type AgreedLine = Pick<OrderLine, 'id' | 'name' | 'quantity'>

/** Each agreed line once and no other; a part is less than the whole; a left-over line has a day to come; something changes. */
export function decideLines(
  agreed: readonly AgreedLine[],
  wanted: readonly StopWanted[],
  now: string,
): Result<StoppedLine[]> {
  const decided: StoppedLine[] = []
  if (wanted.length !== agreed.length) return refuse('STOP_LINES_CHANGED')
  for (const line of agreed) {
    const said = wanted.find(({ lineId }) => lineId === line.id)
    if (!said) return refuse('STOP_LINES_CHANGED')
    const { outcome, quantity, dueAt } = said
    if (outcome === 'part' && quantity >= line.quantity) return refuse('STOP_PART_TOO_MUCH', { name: line.name })
    if (outcome === 'left_over' && (dueAt === null || dueAt <= now))
      return refuse('LEFT_OVER_DUE_MISSING', { name: line.name })
    decided.push({
      lineId: line.id,
      outcome,
      agreedQuantity: line.quantity,
      quantity: chargedQuantity[outcome](line.quantity, quantity),
      dueAt: outcome === 'left_over' ? dueAt : null,
    })
  }
  return decided.some(({ outcome }) => outcome !== 'done') ? ok(decided) : refuse('STOP_CHANGES_NOTHING')
}

const chargedQuantity: Record<StopOutcome, (agreed: number, part: number) => number> = {
  done: (agreed) => agreed,
  part: (_agreed, part) => part,
  void: () => 0,
  left_over: () => 0,
}

/** The state of a line once the customer has signed. */
export const lineStateAfter: Record<StopOutcome, OrderLine['state']> = {
  done: 'agreed',
  part: 'agreed',
  void: 'void',
  left_over: 'left_over',
}

/** The lines as they will be, of those that were decided on; refused when the order has others by now. */
export function linesAfter<L extends AgreedLine & Pick<OrderLine, 'state'>>(
  agreed: readonly L[],
  decided: readonly StoppedLine[],
): Result<L[]> {
  const same = (line: L) => decided.some((each) => each.lineId === line.id && each.agreedQuantity === line.quantity)
  if (agreed.length !== decided.length || !agreed.every(same)) return refuse('STOP_LINES_CHANGED')
  return ok(
    agreed.flatMap((line) => {
      const said = decided.find(({ lineId }) => lineId === line.id)
      return said && lineStateAfter[said.outcome] === 'agreed' ? [{ ...line, quantity: said.quantity }] : []
    }),
  )
}
