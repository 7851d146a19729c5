/** One repair order as the screens see it. */
import type { AddOnView } from '#electron/contract/visit/add-on'
import type { OrderView } from '#electron/contract/visit/order'
import { nextGateOf } from '#electron/domain/inspection/gates'
import { openEvents } from '#electron/domain/machine'
import { isInsured } from '#electron/domain/order/insurance'
import { orderMachine, type OrderFacts } from '#electron/domain/order/machine'
import { splitByAddOn } from '#electron/domain/order/consent'
import { addOnEffect, orderTotals } from '#electron/domain/order/totals'
import { balanceOf } from '#electron/domain/settlement/balance'
import type { AddOn } from '#electron/domain/records'
import type { Reader } from '../ports/database'
import { consentByPhone } from '../order/consent-by-phone'
import { figuresNow } from '../settlement/figures'
import { nothingDue } from '../settlement/nothing-due'
import { lineView } from './line-view'
import type { LoadedOrder } from './load'

type Names = (staffId: string | null) => string

export async function orderView(
  reader: Reader,
  mine: LoadedOrder,
  facts: OrderFacts,
  names: Names,
): Promise<Omit<OrderView, 'steps'>> {
  const { order, lines, job, checks, recheck, settlement, delivery } = mine
  const agreed = lines.filter((line) => line.state === 'agreed')
  const newestFirst = { orderBy: [['id', 'desc'] as const] }
  const pause = await reader.pauses.first({ orderId: order.id, endedAt: null }, newestFirst)
  const roadTest = await reader.roadTests.first({ orderId: order.id }, newestFirst)
  const contacts = await reader.contacts.list({ orderId: order.id }, { orderBy: [['id', 'asc']] })
  const progress = await reader.progressChecks.list({ orderId: order.id }, { orderBy: [['id', 'asc']] })
  const addOns: AddOnView[] = []
  for (const addOn of mine.addOns) addOns.push(await addOnView(reader, mine, addOn, names))
  return {
    ...order,
    possible: openEvents(orderMachine, order.state, facts),
    reworkOf: mine.reworkOf && { orderId: mine.reworkOf.id, number: mine.reworkOf.number },
    agreedByPhone: consentByPhone(mine) ?? null,
    insured: isInsured(order, lines),
    insurancePapers: mine.insurancePapers.map((paper) => ({ ...paper, approvedByName: names(paper.approvedBy) })),
    nothingDue: nothingDue(mine),
    lines: lines.map(lineView),
    totals: orderTotals(agreed, order),
    addOns,
    stop: stopView(mine, names),
    receivedByName: names(order.receivedBy),
    job: await jobView(reader, mine, names),
    pause: pause ?? null,
    checks: checks.map((check) => ({ ...check, byName: names(check.by) })),
    nextGate: order.state === 'in_inspection' && job ? nextGateOf(checks, job.round) : null,
    progress: progress.map((check) => ({ ...check, byName: names(check.by) })),
    roadTest: roadTest ? { ...roadTest, driverName: names(roadTest.driverId) } : null,
    finishedBay: order.finishedBay ?? '',
    recheck: recheck && { ...recheck, byName: names(recheck.by) },
    contacts: contacts.map((contact) => ({ ...contact, byName: names(contact.by) })),
    settlement: settlementView(mine),
    delivery: delivery && { ...delivery, signed: settlement !== null && settlement.signatureId !== null },
  }
}

async function addOnView(reader: Reader, mine: LoadedOrder, addOn: AddOn, names: Names): Promise<AddOnView> {
  const { own, others } = splitByAddOn(mine.lines, addOn.id)
  const answer = mine.authorizations.find((each) => each.addOnId === addOn.id)
  return {
    ...addOn,
    ...addOnEffect(others, own, mine.order),
    lineIds: own.map((line) => line.id),
    photoIds: await reader.photos.ids({ subjectId: addOn.id }, { orderBy: [['id', 'asc']] }),
    proposedByName: names(addOn.proposedBy),
    answerWay: answer?.way ?? null,
    answeredByName: answer?.personName ?? '',
    toCountersign: answer?.way === 'phone' && answer.answer === 'yes' && answer.countersignedAt === null,
    toldToName: names(addOn.toldTo),
  }
}

/** What it comes to now, and what of that is covered for good. */
function settlementView(mine: LoadedOrder): OrderView['settlement'] {
  const { settlement, payments } = mine
  if (!settlement) return null
  const figures = figuresNow(mine, settlement)
  const confirmed = payments.filter(({ state }) => state === 'confirmed')
  return {
    ...settlement,
    totalFen: figures.totalFen,
    coveredFen: balanceOf(figures, confirmed).coveredFen,
    signed: settlement.signatureId !== null,
  }
}

function stopView({ stop, lines }: LoadedOrder, names: Names): OrderView['stop'] {
  return (
    stop && {
      ...stop,
      lines: lines.flatMap(({ id, kind, name, unit }) =>
        stop.lines.filter(({ lineId }) => lineId === id).map((said) => ({ ...said, kind, name, unit })),
      ),
      proposedByName: names(stop.proposedBy),
    }
  )
}

async function jobView(reader: Reader, { job }: LoadedOrder, names: Names): Promise<OrderView['job']> {
  if (!job) return null
  return {
    ...job,
    teamName: (await reader.teams.get(job.teamId))?.name ?? '',
    technicianName: names(job.technicianId),
    acceptedByName: names(job.acceptedBy),
  }
}
