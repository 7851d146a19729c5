import type { PrinterTrial } from '#electron/contract/setup'
import type { PrintOutcome } from '../ports/printer'

/** What a person is told of a slip that was printed to see whether the printer works. */
export function asTrial(outcome: PrintOutcome): PrinterTrial {
  return outcome.outcome === 'printed' ? { outcome: 'printed', reason: '' } : outcome
}
