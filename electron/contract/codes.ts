/** How Frontlane's own codes begin. Apart from the schemas, which no page loads. */
export const codePrefixes = { exit_card: 'FLC', voucher: 'FLV', key_tag: 'FLK', badge: 'FLB' } as const

/** A badge names its person wherever it is scanned. */
export function isBadge(scanned: string): boolean {
  return scanned.normalize('NFKC').trim().toUpperCase().startsWith(`${codePrefixes.badge}-`)
}
