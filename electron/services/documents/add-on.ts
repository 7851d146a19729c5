import { promiseWith } from '#electron/domain/order/add-on'
import { splitByAddOn } from '#electron/domain/order/consent'
import type { Amounts, AddOnModel } from '#electron/documents/models/index'
import { orderTotals } from '#electron/domain/order/totals'
import type { AddOn, OrderLine } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { carAndPeople, linesOf, withPercents } from './parts'
import { byStaff } from './signatures'

/** Additional work: what it costs on top of the order, with the order's discounts, and how much later the car is ready. */
export function buildAddOn(papers: Papers, mine: LoadedOrder, addOn: AddOn): Result<AddOnModel> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  const { car, sender, advisor } = people.value
  const { order } = mine
  const { own, others } = splitByAddOn(mine.lines, addOn.id)
  return ok({
    kind: 'add_on',
    head: papers.head,
    orderNumber: order.number,
    position: addOn.position,
    car,
    sender,
    advisor,
    title: addOn.title,
    reason: addOn.reason,
    safetyCritical: addOn.safetyCritical,
    lines: linesOf(own),
    amounts: addedAmounts(others, own, order),
    orderTotalFen: orderTotals([...others, ...own], order).totalFen,
    extraMinutes: addOn.extraMinutes,
    promisedAt: promiseOf(papers, addOn, order.promisedAt),
    proposedBy: papers.staff(addOn.proposedBy).name,
    proposedAt: addOn.proposedAt,
    later: { answer: answerOf(papers, mine, addOn), told: toldOf(papers, addOn) },
    signatures: byStaff(papers, 'advisor', papers.loaded.visit.advisorId, addOn.askedAt),
  })
}

/** Total after less total before, figure by figure: a percentage is taken once, of the whole order. */
function addedAmounts(before: OrderLine[], added: OrderLine[], terms: LoadedOrder['order']): Amounts {
  const old = orderTotals(before, terms)
  const now = orderTotals([...before, ...added], terms)
  return withPercents(
    {
      labourFen: now.labourFen - old.labourFen,
      partsFen: now.partsFen - old.partsFen,
      otherFen: now.otherFen - old.otherFen,
      labourDiscountFen: now.labourDiscountFen - old.labourDiscountFen,
      partsDiscountFen: now.partsDiscountFen - old.partsDiscountFen,
      roundingFen: now.roundingFen - old.roundingFen,
      totalFen: now.totalFen - old.totalFen,
    },
    terms,
  )
}

/** Approval moves the order's own promise, so then it is that. */
function promiseOf({ times }: Papers, { state, extraMinutes }: AddOn, promisedAt: string | null): string | null {
  return promisedAt === null || state === 'approved' ? promisedAt : promiseWith(extraMinutes, promisedAt, times)
}

function answerOf(papers: Papers, mine: LoadedOrder, addOn: AddOn): AddOnModel['later']['answer'] {
  const consent = mine.authorizations.findLast((each) => each.addOnId === addOn.id)
  if (!consent) return null
  const { answer, way, personName, at } = consent
  const recordedBy = papers.staff(consent.recordedBy).name
  return { answer, way, personName, at, recordedBy: recordedBy === '' ? null : recordedBy }
}

function toldOf(papers: Papers, { toldTo, toldAt }: AddOn): AddOnModel['later']['told'] {
  return toldTo === null || toldAt === null ? null : { name: papers.staff(toldTo).name, at: toldAt }
}
