import type { SameShape } from '../shape'
import type { session as source } from '../zh-CN/session'

export const session: SameShape<typeof source> = {
  who: 'Who are you?',
  scanBadge: 'Or scan your badge',
  pin: 'Enter your PIN',
  lockedBy: 'Locked. Enter your PIN to go on where you were',
  signIn: 'Sign in',
  unlock: 'Unlock',
  switch: 'Switch',
  lockAs: '{name}: lock, or switch user',
  someoneElse: 'Someone else',
  digitsTyped: 'one digit entered | {n} digits entered',
  approval: {
    title: 'A manager has to agree',
    acts: {
      gate: { override: '{plate} has {count} things open. Let it leave all the same' },
      exitCard: {
        reportLost: 'Report exit card {number} lost',
        retire: 'Retire exit card {number}; it is not handed out again',
      },
      reception: {
        saveEstimate: '{kind}: a discount of {asked} %, beyond the advisor’s limit of {limit} %',
        startDelivery: 'Delivery without the voucher, or to somebody who is not the sender',
      },
      cashier: {
        confirm: 'On account for a customer who is not on the list',
        reversePayment: 'Reversal of a confirmed payment',
      },
    },
    who: 'Which manager',
    reason: 'Reason',
    reasonHint: 'Say why; it stays on record for ever',
    agree: 'Agree',
    chooseFirst: 'Choose a manager first',
    reasonFirst: 'Give the reason first, then the PIN',
  },
}
