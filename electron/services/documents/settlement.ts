import { agreedLines, splitByAddOn } from '#electron/domain/order/consent'
import { payers } from '#electron/contract/states'
import { addOnEffect, splitByPayer } from '#electron/domain/order/totals'
import { ok, refuse, type Result } from '#electron/domain/result'
import { warrantyOf } from '#electron/domain/warranty/warranty'
import type { SettlementModel } from '#electron/documents/models/index'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { amountsOf, carAndPeople, linesOf, readingsOf } from './parts'
import { byStaff } from './signatures'

/** What is owed and how it was covered: the slip at the counter, and the list that the customer signs at delivery. */
export function buildSettlement(papers: Papers, mine: LoadedOrder): Result<SettlementModel> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  const readings = readingsOf(papers)
  if (!readings.ok) return readings
  const { order, settlement, delivery } = mine
  if (!settlement) return refuse('DOCUMENT_NOT_READY')
  const { visit } = papers.loaded
  const lines = agreedLines(mine.lines)
  const shift = settlement.coveredInShiftId === null ? undefined : papers.shifts.get(settlement.coveredInShiftId)
  return ok({
    kind: 'settlement',
    head: papers.head,
    number: settlement.number,
    orderNumber: order.number,
    category: order.category,
    ...people.value,
    odometerKm: readings.value.odometerKm,
    arrivedAt: visit.arrivedAt,
    leftAt: visit.departedAt,
    lines: linesOf(lines),
    amounts: amountsOf(lines, order),
    coveredByOthers: coveredByOthers(mine),
    depositFen: 0,
    onAccountFen: settlement.onAccountFen,
    payments: confirmedPayments(mine),
    oldParts: order.oldParts,
    declinedAddOns: declinedAddOns(mine),
    warranty: warrantyOf(order.category, mine.reworkOf?.category ?? null),
    nextService: delivery && { on: delivery.nextServiceOn, km: delivery.nextServiceKm },
    cashier: papers.staff(shift?.cashierId ?? null).name,
    shiftNumber: shift?.number ?? '',
    settledAt: settlement.coveredAt,
    signatures: byStaff(papers, 'cashier', shift?.cashierId ?? null, settlement.coveredAt),
  })
}

function coveredByOthers({ lines, order }: LoadedOrder): SettlementModel['coveredByOthers'] {
  const shares = splitByPayer(agreedLines(lines), order)
  return payers.flatMap((payer) =>
    payer === 'customer' || shares[payer] === 0 ? [] : [{ payer, amountFen: shares[payer] }],
  )
}

function confirmedPayments({ payments }: LoadedOrder): SettlementModel['payments'] {
  return payments
    .filter((payment) => payment.state === 'confirmed')
    .map(({ method, amountFen, tenderedFen, changeFen, reference, at }) => ({
      method,
      amountFen,
      tenderedFen,
      changeFen,
      reference,
      at,
    }))
}

/** Named on the settlement, so that nobody says later they were never told (S:165). */
function declinedAddOns({ addOns, lines, order }: LoadedOrder): SettlementModel['declinedAddOns'] {
  return addOns
    .filter((addOn) => addOn.state === 'declined')
    .map(({ id, title, safetyCritical }) => {
      const { own, others } = splitByAddOn(lines, id)
      return { title, safetyCritical, totalFen: addOnEffect(others, own, order).amountFen }
    })
}
