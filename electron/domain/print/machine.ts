import { printJobStates, type PrintJobState } from '#electron/contract/states'
import { defineMachine, type Guard } from '../machine'

export const printEvents = [
  'hold',
  'give_up',
  'send',
  'confirm',
  'break_off',
  'came_out',
  'print_again',
  'resend',
] as const
export type PrintEvent = (typeof printEvents)[number]

export interface PrintFacts {
  /** At least one byte of this job went to a printer. */
  anythingSent: boolean
}

const nothingSent: Guard<PrintFacts> = { code: 'PRINT_ALREADY_SENT', holds: (facts) => !facts.anythingSent }

/** A slip is never lost silently, and never sent twice by itself (C10). */
export const printMachine = defineMachine<PrintJobState, PrintEvent, PrintFacts>({
  states: printJobStates,
  events: printEvents,
  initial: ['queued'],
  final: ['printed'],
  notPossible: 'PRINT_NOT_POSSIBLE_NOW',
  rows: [
    // The printer's status is asked before the first byte: not ready keeps the job waiting, with its reason.
    { from: 'queued', event: 'hold' },
    // It turned away between that question and the first byte.
    { from: 'sending', event: 'hold', to: 'queued', guards: [nothingSent] },
    { from: 'queued', event: 'give_up', to: 'failed' },
    { from: 'queued', event: 'send', to: 'sending' },
    { from: 'sending', event: 'confirm', to: 'printed' },
    { from: 'sending', event: 'break_off', to: 'unconfirmed' },
    // A person looked at the paper.
    { from: 'unconfirmed', event: 'came_out', to: 'printed' },
    // By a new job, marked 补打; what was unconfirmed has not come out.
    { from: 'unconfirmed', event: 'print_again', to: 'failed' },
    { from: 'printed', event: 'print_again' },
    { from: 'failed', event: 'resend', to: 'queued', guards: [nothingSent] },
  ],
})

/** A job whose printer is not ready is tried again this often, for this long. */
export const printRetry = { everySeconds: 5, giveUpAfterSeconds: 600 } as const

/** Failed before its first byte: no paper of it is anywhere, and a person resends it. */
export function neverSent({ state, sentAt }: { state: PrintJobState; sentAt: string | null }): boolean {
  return state === 'failed' && sentAt === null
}
