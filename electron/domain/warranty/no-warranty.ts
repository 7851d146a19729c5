import type { PartSource } from '#electron/contract/states'

/** What the shop does not answer for, and says so on the order (S:149). */
export type NoWarranty = 'customer_supplied' | 'aftermarket_critical'

interface WarrantedLine {
  partSource: PartSource | null
  addOnId: string | null
}

/** @param addOns whose parts sit at a critical place when the work is safety-critical */
export function noWarrantyOf(
  lines: readonly WarrantedLine[],
  addOns: readonly { id: string; safetyCritical: boolean }[],
): NoWarranty[] {
  const isCritical = ({ addOnId }: WarrantedLine) => addOns.some((each) => each.id === addOnId && each.safetyCritical)
  const found: NoWarranty[] = []
  if (lines.some((line) => line.partSource === 'customer')) found.push('customer_supplied')
  if (lines.some((line) => line.partSource === 'aftermarket' && isCritical(line))) found.push('aftermarket_critical')
  return found
}
