import type { Payment } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { PaymentReversal } from '#electron/documents/models/index'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { carAndPeople } from './parts'
import { byStaff } from './signatures'

interface Reversal {
  /** The entry that undoes: its amount is negative. */
  reversal: Payment
  settlementNumber: string
  paidAt: string
  approvedBy: string
  /** What is to be received again. */
  dueFen: number
  shiftNumber: string
}

/** Says that a payment does not count any more, and by whose leave (C6). */
export function buildReversal(
  papers: Papers,
  { order }: LoadedOrder,
  { reversal, settlementNumber, paidAt, approvedBy, dueFen, shiftNumber }: Reversal,
): Result<PaymentReversal> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  return ok({
    kind: 'reversal',
    head: papers.head,
    settlementNumber,
    orderNumber: order.number,
    car: people.value.car,
    sender: people.value.sender,
    method: reversal.method,
    amountFen: -reversal.amountFen,
    reference: reversal.reference,
    paidAt,
    reversedAt: reversal.at,
    reason: reversal.reason,
    approvedBy: papers.staff(approvedBy).name,
    dueFen,
    cashier: papers.staff(reversal.by).name,
    shiftNumber,
    signatures: byStaff(papers, 'cashier', reversal.by, reversal.at),
  })
}
