import { ok, refuse, type Result } from '../result'

/** Who comes for the car, and what they bring (R18). */
export interface Collector {
  voucherReturned: boolean
  collectorIsSender: boolean
  /** What was seen to prove the identity; empty when nothing was. */
  identitySeen: string
  senderPhoned: boolean
}

/** The voucher or the sender in person is the rule; anything else is an exception that a manager allows. */
export function isException({ voucherReturned, collectorIsSender }: Collector): boolean {
  return !voucherReturned || !collectorIsSender
}

/** An exception needs an identity that was seen; somebody who is not the sender also a call to the sender. */
export function checkCollector<C extends Collector>(collector: C): Result<C> {
  if (!isException(collector)) return ok(collector)
  if (collector.identitySeen.trim() === '') return refuse('IDENTITY_NOT_SEEN')
  if (!collector.collectorIsSender && !collector.senderPhoned) return refuse('SENDER_NOT_PHONED')
  return ok(collector)
}
