import type { PrinterStatus, PrinterTrouble, PrintOutcome } from '#electron/services/ports/printer'
import { askInOrder, nextAnswer, paperEnded, readStatus } from './answers'
import type { OpenLink, PrinterLink } from './link'

/** All in milliseconds. */
export interface PrinterTimeouts {
  connect: number
  /** For one answer to `DLE EOT`. */
  answer: number
  /** For the system to take the slip. */
  send: number
  /** From the last byte to the answer in order: the time that the slip takes to come out. */
  confirm: number
}

export const printerTimeouts: PrinterTimeouts = { connect: 3_000, answer: 1_500, send: 15_000, confirm: 15_000 }

interface Options {
  /** False for a printer that answers nothing: the last byte accepted counts as printed. */
  answers: boolean
  timeouts: PrinterTimeouts
}

export async function askStatus(open: OpenLink, { answers, timeouts }: Options): Promise<PrinterStatus> {
  const link = await opened(open, timeouts)
  if (!link) return { ready: false, reason: 'unreachable' }
  try {
    return answers ? await readStatus(link, timeouts.answer) : { ready: true }
  } catch {
    return { ready: false, reason: 'unreachable' }
  } finally {
    await closed(link)
  }
}

/**
 * Sends a slip at most once. Asked before the first byte, the printer may still say no: `not_ready`. From the first byte on, whatever
 * keeps it from confirming the whole is `unconfirmed`: nobody but a person who sees the paper knows whether to print again.
 */
export async function printOnce(open: OpenLink, bytes: Uint8Array, options: Options): Promise<PrintOutcome> {
  const { answers, timeouts } = options
  const link = await opened(open, timeouts)
  if (!link) return { outcome: 'not_ready', reason: 'unreachable' }
  let started = false
  try {
    if (answers) {
      const status = await readStatus(link, timeouts.answer)
      if (!status.ready) return { outcome: 'not_ready', reason: status.reason }
    }
    started = true
    await link.write(bytes, timeouts.send)
    if (!answers) return { outcome: 'printed' }
    await link.write(askInOrder, timeouts.send)
    const answer = await nextAnswer(link, 'in_order', timeouts.confirm)
    if (answer === null) return { outcome: 'unconfirmed', reason: await whyNoAnswer(link, timeouts) }
    return paperEnded(answer) ? { outcome: 'unconfirmed', reason: 'paper' } : { outcome: 'printed' }
  } catch {
    return started ? { outcome: 'unconfirmed', reason: 'broken_off' } : { outcome: 'not_ready', reason: 'unreachable' }
  } finally {
    await closed(link)
  }
}

/** A printer that stopped in the middle can usually still say why. */
async function whyNoAnswer(link: PrinterLink, timeouts: PrinterTimeouts): Promise<PrinterTrouble> {
  const status = await readStatus(link, timeouts.answer)
  return status.ready ? 'silent' : status.reason
}

async function opened(open: OpenLink, timeouts: PrinterTimeouts): Promise<PrinterLink | null> {
  return open(timeouts.connect).catch(() => null)
}

/** What was printed stays printed, however badly the link ends. */
async function closed(link: PrinterLink): Promise<void> {
  await link.close().catch(() => undefined)
}
