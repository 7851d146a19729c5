import { agreedLines, splitByAddOn } from '#electron/domain/order/consent'
import { addOnEffect } from '#electron/domain/order/totals'
import { ok, type Result } from '#electron/domain/result'
import { noWarrantyOf } from '#electron/domain/warranty/no-warranty'
import { warrantyOf } from '#electron/domain/warranty/warranty'
import type { RepairOrderModel } from '#electron/documents/models/index'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { amountsOf, carAndPeople, linesOf, readingsOf } from './parts'
import { byStaff, workshopSignatures } from './signatures'

/** The contract. Additional work has papers and consents of its own, and is named on this one later. */
export function buildRepairOrder(papers: Papers, mine: LoadedOrder): Result<RepairOrderModel> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  const readings = readingsOf(papers)
  if (!readings.ok) return readings
  const { visit, card } = papers.loaded
  const { order } = mine
  const lines = agreedLines(mine.lines).filter((line) => line.addOnId === null)
  return ok({
    kind: 'order',
    head: papers.head,
    number: order.number,
    category: order.category,
    ...(mine.reworkOf ? { reworkOf: mine.reworkOf.number } : {}),
    cardNumber: card?.number ?? '',
    ...people.value,
    readings: readings.value,
    arrivedAt: visit.arrivedAt,
    complaint: visit.complaint,
    lines: linesOf(lines),
    amounts: amountsOf(lines, order),
    promisedAt: order.promisedAt,
    paymentTerms: order.paymentTerms,
    oldParts: order.oldParts,
    wash: order.wash,
    waits: visit.waits,
    otherRequests: order.otherRequests,
    reachPhone: order.reachPhone,
    noWarranty: noWarrantyOf(lines, mine.addOns),
    warranty: warrantyOf(order.category, mine.reworkOf?.category ?? null),
    later: {
      voucherCode: order.voucherCode,
      addOns: answeredAddOns(mine),
      advice: mine.checks.findLast((check) => check.gate === 'team_leader' && check.passed)?.advice ?? '',
    },
    signatures: [...byStaff(papers, 'advisor', visit.advisorId, order.signedAt), ...workshopSignatures(papers, mine)],
  })
}

function answeredAddOns(mine: LoadedOrder): RepairOrderModel['later']['addOns'] {
  return mine.addOns.flatMap((addOn) => {
    const consent = mine.authorizations.findLast((each) => each.addOnId === addOn.id)
    if (!consent) return []
    const { own, others } = splitByAddOn(mine.lines, addOn.id)
    return [
      {
        position: addOn.position,
        title: addOn.title,
        totalFen: addOnEffect(others, own, mine.order).amountFen,
        promisedAt: consent.answer === 'yes' ? mine.order.promisedAt : null,
        answer: consent.answer,
        way: consent.way,
        personName: consent.personName,
        at: consent.at,
      },
    ]
  })
}
