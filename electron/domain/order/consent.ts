import type { OrderLine } from '../records'

/** No consent, no work, no charge: only lines that were agreed to are worked on and charged (S:51 S:262). */
export function agreedLines<L extends Pick<OrderLine, 'state'>>(lines: readonly L[]): L[] {
  return lines.filter((line) => line.state === 'agreed')
}

/** An add-on's own lines, however it was answered, and what is agreed to beside it. */
export function splitByAddOn<L extends Pick<OrderLine, 'state' | 'addOnId'>>(
  lines: readonly L[],
  addOnId: string,
): { own: L[]; others: L[] } {
  return {
    own: lines.filter((line) => line.addOnId === addOnId),
    others: agreedLines(lines).filter((line) => line.addOnId !== addOnId),
  }
}
