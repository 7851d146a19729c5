import type { OrderLine } from '../records'

/** No consent, no work, no charge: only lines that were agreed to are worked on and charged (S:51 S:262). */
export function agreedLines<L extends Pick<OrderLine, 'state'>>(lines: readonly L[]): L[] {
  return lines.filter((line) => line.state === 'agreed')
}
