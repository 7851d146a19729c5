/**
 * A nervous hand scans twice: the same card again within this many seconds of its issue is the same arrival, not a departure (G1).
 * Both times are UTC ISO-8601.
 */
export function isSameArrival(issuedAt: string, scannedAt: string, withinSeconds: number): boolean {
  const passed = Date.parse(scannedAt) - Date.parse(issuedAt)
  return passed >= 0 && passed <= withinSeconds * 1000
}
