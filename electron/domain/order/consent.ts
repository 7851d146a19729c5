/** A signature covers what it was given for. Change a signed order, and it needs consent again. */
import type { Payer, PartSource } from '#electron/contract/states'
import type { PricedQuantity } from '../money/money'
import { ok, refuse, type Result } from '../result'
import type { PriceTerms } from './totals'

export interface ConsentLine extends PricedQuantity {
  itemCode: string
  name: string
  payer: Payer
  partSource: PartSource | null
}

/** What the customer agrees to: the lines, and what is taken off them. */
export interface Agreement extends PriceTerms {
  lines: readonly ConsentLine[]
}

/** Whether the order as it is now differs from what was signed; the order of its lines says nothing. */
export function needsConsent(signed: Agreement, now: Agreement): boolean {
  return fingerprint(signed) !== fingerprint(now)
}

/** Signing gives the hash back that it was issued with: refused when the records have changed since. */
export function checkSignedText(signedHash: string, currentHash: string): Result<string> {
  return signedHash === currentHash ? ok(signedHash) : refuse('SIGNED_TEXT_CHANGED')
}

/** Proposed by an add-on that nobody has agreed to, agreed, refused, void, or left for a part to come. */
export type LineState = 'proposed' | 'agreed' | 'declined' | 'void' | 'left_over'

/** Only agreed lines are worked on and charged. */
export function agreedLines<L extends { state: LineState }>(lines: readonly L[]): L[] {
  return lines.filter((line) => line.state === 'agreed')
}

function fingerprint({ lines, labourDiscountPercent, partsDiscountPercent, rounding }: Agreement): string {
  const each = lines.map((line) =>
    JSON.stringify([
      line.kind,
      line.itemCode,
      line.name,
      line.quantity,
      line.unitPriceFen,
      line.payer,
      line.partSource,
    ]),
  )
  return JSON.stringify([labourDiscountPercent, partsDiscountPercent, rounding, ...each.sort()])
}
