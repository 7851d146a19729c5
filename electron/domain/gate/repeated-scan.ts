/**
 * A nervous hand scans twice: the same card again within these seconds of its issue is the same arrival, and of its collection the
 * same departure (G1). Both times are UTC ISO-8601.
 */
export function isRepeatedScan(doneAt: string, scannedAt: string, withinSeconds: number): boolean {
  const passed = Date.parse(scannedAt) - Date.parse(doneAt)
  return passed >= 0 && passed <= withinSeconds * 1000
}
