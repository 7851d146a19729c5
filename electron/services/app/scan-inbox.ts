import type { Ids } from '../ports/system'

/** A page that has not asked by then will not; nobody else may find the scan later. */
const keptMs = 30_000

/** Scans of a window's HID scanner: the page is told of an id and takes the code, once. */
export class ScanInbox {
  private readonly waiting = new Map<string, { code: string; at: number }>()

  constructor(
    private readonly ids: Ids,
    private readonly uptimeMs: () => number,
  ) {}

  /** @returns the id by which the page takes it */
  put(code: string): string {
    this.forgetOld()
    const scanId = this.ids.next()
    this.waiting.set(scanId, { code, at: this.uptimeMs() })
    return scanId
  }

  /** @returns null when there is no such scan, or no longer */
  take(scanId: string): string | null {
    this.forgetOld()
    const scan = this.waiting.get(scanId)
    this.waiting.delete(scanId)
    return scan?.code ?? null
  }

  private forgetOld(): void {
    const oldest = this.uptimeMs() - keptMs
    for (const [scanId, { at }] of this.waiting) if (at < oldest) this.waiting.delete(scanId)
  }
}
