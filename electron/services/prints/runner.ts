/**
 * Sends what this machine's queue holds. What is known of a job is in the database and nowhere else: each state is a command of its
 * own, nothing waits for a printer inside one, and a job that was being sent when Frontlane went down is never sent again by itself.
 */
import { printRetry } from '#electron/domain/print/machine'
import type { House } from '../run'
import type { DocumentFolder } from '../ports/document-folder'
import type { Pages } from '../ports/pages'
import type { SlipPrinter } from '../ports/printer'
import { Lane } from './lane'
import { sendPage } from './send-page'
import { sendSlip } from './send-slip'

export interface PrintQueueParts {
  house: House
  /** The receipt printer; null while none is set up. */
  printer: SlipPrinter | null
  pages: Pages
  /** The system's name of the printer for A4 forms; null while none is set up. */
  pagePrinter: string | null
  folder: DocumentFolder
  /** Main's clock: runs once, when it is so much further. @returns how to call it off */
  after(ms: number, run: () => void): () => void
  /** What nobody expected. */
  report: (error: unknown) => void
}

export interface PrintQueue {
  /** Looks for what is due now; after every commit, and by itself every few seconds. Resolves when nothing more is due. */
  wake(): Promise<void>
  /** Ends what has begun. */
  stop(): Promise<void>
}

/** Slips one by one in their order, and pages beside them: a printer without paper keeps no form waiting. */
export function createPrintQueue(parts: PrintQueueParts): PrintQueue {
  const lanes = [
    new Lane(parts, ['receipt'], (job) => sendSlip(parts, job)),
    new Lane(parts, ['a4', 'pdf'], (job) => sendPage(parts, job)),
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
    stop: async () => {
      stopped = true
      cancel()
      unsubscribe()
      await Promise.all(lanes.map((lane) => lane.end()))
    },
  }
}
