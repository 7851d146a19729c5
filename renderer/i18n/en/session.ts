import type { SameShape } from '../shape'
import type { session as source } from '../zh-CN/session'

export const session: SameShape<typeof source> = {
  who: 'Who are you?',
  initials: 'Type initials to find a name',
  scanBadge: 'Or scan your badge',
  pin: 'Enter your PIN',
  lockedBy: 'Locked. Enter your PIN to go on where you were',
  signIn: 'Sign in',
  unlock: 'Unlock',
  switch: 'Switch',
  lockAs: '{name}: lock, or switch user',
  someoneElse: 'Someone else',
  alreadyYou: '{name} is already signed in',
  digitsTyped: 'one digit entered | {n} digits entered',
  newPin: {
    first: 'Enter the new PIN',
    second: 'Enter it again',
    rule: 'Four to eight digits; nothing like 1234 or 0000',
    next: 'Next',
    differs: 'The two PINs differ. Start again.',
  },
  recovery: {
    code: 'Recovery code',
    write: 'Write it on paper and keep it where only managers can reach it:',
    once: 'It is shown only this once. Once used it is void, and you get a new one.',
    forgot: 'Forgot the PIN',
    askManager: 'Ask a manager to reset your PIN under Staff.',
    enter:
      'Enter the recovery code, then a new PIN. The code was written down at the first start, or made at the manager’s station.',
    field: 'Recovery code',
    codeFirst: 'Enter the recovery code first',
    set: 'Set the new PIN',
    done: 'The new PIN is set: you can sign in. This is the new recovery code:',
    toSignIn: 'I have written it down; sign in',
  },
  approval: {
    title: 'A manager has to agree',
    acts: {
      gate: {
        override:
          '{plate} has {count} thing open. Let it leave all the same | {plate} has {count} things open. Let it leave all the same',
      },
      exitCard: {
        reportLost: 'Report exit card {number} lost',
        retire: 'Retire exit card {number}; it is not handed out again',
      },
      places: {
        loseCard: 'Report exit card {number} lost',
        retireCard: 'Retire exit card {number}; it is not handed out again',
      },
      reception: {
        saveEstimate: '{kind}: a discount of {asked} %, beyond the advisor’s limit of {limit} %',
        startDelivery: 'Delivery without the voucher, or to somebody who did not bring the car',
        waiveInsurancePapers: 'Hand the car over although the insurance papers are incomplete',
      },
      cashier: {
        coverOnAccount: 'On account for a customer who is not on the list',
        reversePayment: 'Reversal of a confirmed payment',
        takeOffAccount: 'Take a settlement off account',
      },
    },
    who: 'Which manager',
    reason: 'Reason',
    reasonHint: 'Say why; it stays on record',
    agree: 'Agree',
    chooseFirst: 'Choose a manager first',
    reasonFirst: 'Give the reason first, then the PIN',
  },
}
