/**
 * Sends what this machine's queue holds. What is known of a job is in the database and nowhere else: each state is a command of its
 * own, nothing waits for a printer inside one, and a job that was being sent when Frontlane went down is never sent again by itself.
 */
import { printRetry } from '#electron/domain/print/machine'
import type { PrintJob } from '#electron/domain/records'
import type { House } from '../run'
import type { DocumentFolder } from '../ports/document-folder'
import type { Pages } from '../ports/pages'
import type { SlipPrinter } from '../ports/printer'
import { Lane } from './lane'
import { sendPage } from './send-page'
import { sendSlip } from './send-slip'

export interface PrintQueueParts {
  house: House
  /** The receipt printer that is in force now; null while none is set up. A slip ends on the one that it began on. */
  printer: () => SlipPrinter | null
  pages: Pages
  /** The system's name of the printer that A4 forms go to now; null while none is set up. */
  pagePrinter: () => string | null
  folder: DocumentFolder
  /** Main's clock: runs once, when it is so much further. @returns how to call it off */
  after(ms: number, run: () => void): () => void
  /** What nobody expected. */
  report: (error: unknown) => void
}

export interface PrintQueue {
  /** Looks for what is due now; after every commit, and by itself every few seconds. Resolves when nothing more is due. */
  wake(): Promise<void>
  /**
   * Ends what has begun, within a time: a printer or a spooler may never answer, and whoever quits cannot wait for it. What is then
   * still being sent stays so in the database; the next start asks a person to look at the paper.
   *
   * @returns whether everything has ended
   */
  stop(withinMs?: number): Promise<boolean>
}

/** Longer than a slip takes, shorter than anybody waits for a window to close. */
const patienceMs = 8_000

/** Slips one by one in their order, pages beside them, files beside both: a printer without paper keeps no other waiting. */
export function createPrintQueue(parts: PrintQueueParts): PrintQueue {
  const page = (job: PrintJob) => sendPage({ ...parts, pagePrinter: parts.pagePrinter() }, job)
  const lanes = [
    new Lane(parts, 'receipt', (job) => sendSlip({ ...parts, printer: parts.printer() }, job)),
    new Lane(parts, 'a4', page),
    new Lane(parts, 'pdf', page),
  ]
  let stopped = false
  const isStopped = () => stopped
  let cancel = () => {}
  const wake = async () => {
    if (isStopped()) return
    await Promise.all(lanes.map((lane) => lane.wake()))
    cancel()
    // A hint and no more: what is due, the database says.
    if (!isStopped()) cancel = parts.after(printRetry.everySeconds * 1000, () => void wake())
  }
  const unsubscribe = parts.house.database.onCommit(() => void wake())
  return {
    wake,
    stop: async (withinMs = patienceMs) => {
      stopped = true
      cancel()
      unsubscribe()
      return endedWithin(
        withinMs,
        lanes.map((lane) => lane.end()),
      )
    },
  }
}

/** By the machine's own time: main's clock may stand still, a device's silence does not. */
async function endedWithin(ms: number, ends: readonly Promise<void>[]): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const outOfPatience = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)))
  const ended = await Promise.race([Promise.all(ends).then(() => true), outOfPatience])
  clearTimeout(timer)
  return ended
}
