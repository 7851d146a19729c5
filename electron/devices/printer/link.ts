/**
 * An open way to a printer. Opened for one print and closed after it: a printer drops idle connections without a word, and many
 * serve one machine at a time.
 */
export interface PrinterLink {
  /** Resolves when the system has taken the bytes, which is no print. Rejects when the link is gone or takes nothing in time. */
  write(bytes: Uint8Array, timeoutMs: number): Promise<void>
  /** The next byte that the printer sent, or null when none came in time. Rejects when the link is gone. */
  read(timeoutMs: number): Promise<number | null>
  close(): Promise<void>
}

/** Rejects when the printer is not to be reached in time. */
export type OpenLink = (timeoutMs: number) => Promise<PrinterLink>

/** Bytes that came in, for a reader who may be waiting or yet to come. */
export class Inbox {
  private readonly bytes: number[] = []
  private broken: Error | null = null
  private wake: (() => void) | null = null

  push(bytes: Iterable<number>): void {
    this.bytes.push(...bytes)
    this.wake?.()
  }

  /** What came before the end is still read. */
  end(error: Error): void {
    this.broken ??= error
    this.wake?.()
  }

  async next(timeoutMs: number): Promise<number | null> {
    if (this.bytes.length === 0 && !this.broken) await this.wait(timeoutMs)
    const byte = this.bytes.shift()
    if (byte !== undefined) return byte
    if (this.broken) throw this.broken
    return null
  }

  private async wait(timeoutMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.wake = null
  }
}

/** Rejects when `work` has not settled in time. */
export async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no progress within ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
