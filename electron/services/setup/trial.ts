import type { PrinterTrial } from '#electron/contract/setup'
import type { PrintOutcome } from '../ports/printer'

export function asTrial(outcome: PrintOutcome): PrinterTrial {
  return outcome.outcome === 'printed' ? { outcome: 'printed', reason: '' } : outcome
}
