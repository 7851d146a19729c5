import type { PrinterStatus } from '#electron/services/ports/printer'
import type { PrinterLink } from './link'

/** `DLE EOT n`: answered at once, ahead of whatever waits in the printer's buffer; so it proves nothing about what was sent. */
export const askNow = (n: 1 | 2 | 4) => Uint8Array.of(0x10, 0x04, n)
/** `GS r 1`: answered in order, when everything before it has been worked through. */
export const askInOrder = Uint8Array.of(0x1d, 0x72, 0x01)

/** One answer, told apart by the bits that ESC/POS fixes in each kind. */
export type Answer = { kind: 'now' | 'in_order'; byte: number }

const isNow = (byte: number) => (byte & 0x93) === 0x12
const isInOrder = (byte: number) => (byte & 0x90) === 0x00
/** First of the four bytes that some printers send unasked when something changes (automatic status back). */
const isUnasked = (byte: number) => (byte & 0x93) === 0x10

/** The next answer of this kind, or null when none came in time. Others that come in between are dropped. */
export async function nextAnswer(link: PrinterLink, kind: Answer['kind'], timeoutMs: number): Promise<number | null> {
  const deadline = performance.now() + timeoutMs
  const next = () => link.read(Math.max(0, deadline - performance.now()))
  for (let byte = await next(); byte !== null; byte = await next()) {
    if (isUnasked(byte)) {
      // The other three look like answers in order and must not be taken for one.
      for (let rest = 0; rest < 3; rest++) await next()
    } else if (kind === 'now' ? isNow(byte) : isInOrder(byte)) return byte
  }
  return null
}

/** Asks what the printer says of itself now. Rejects when the link breaks. */
export async function readStatus(link: PrinterLink, timeoutMs: number): Promise<PrinterStatus> {
  const ask = async (n: 1 | 2 | 4) => {
    await link.write(askNow(n), timeoutMs)
    return nextAnswer(link, 'now', timeoutMs)
  }
  const printer = await ask(1)
  if (printer === null) return { ready: false, reason: 'silent' }
  const cause = await ask(2)
  const paper = await ask(4)
  if (cause === null || paper === null) return { ready: false, reason: 'silent' }
  if (cause & 0x04) return { ready: false, reason: 'cover' }
  if (cause & 0x20 || (paper & 0x60) === 0x60) return { ready: false, reason: 'paper' }
  if (printer & 0x08 || cause & 0x40) return { ready: false, reason: 'offline' }
  return { ready: true }
}

/** In an answer to `GS r 1`: the paper has ended. */
export const paperEnded = (byte: number) => (byte & 0x0c) === 0x0c
