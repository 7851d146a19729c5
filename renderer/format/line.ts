/** What a line of an estimate comes to while it is being typed; what is signed comes from the house. */
import type { LineKind, PartSource } from '#electron/contract/states'

/** How many of `quantity` make one hour or one unit: labour is kept in hundredths of an hour, everything else in thousandths. */
export const scaleOf = (kind: LineKind) => (kind === 'labour' ? 100 : 1000)

/** What the customer brings along costs nothing. */
export const unitFen = ({ partSource, unitPriceFen }: { partSource: PartSource | null; unitPriceFen: number }) =>
  partSource === 'customer' ? 0 : unitPriceFen

export interface TypedLine {
  kind: LineKind
  quantity: number
  unitPriceFen: number
  partSource: PartSource | null
}
export const lineFen = (line: TypedLine) => Math.round((line.quantity * unitFen(line)) / scaleOf(line.kind))
