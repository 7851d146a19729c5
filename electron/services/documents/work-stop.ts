import { lineAmountFen } from '#electron/domain/money/money'
import { agreedLines } from '#electron/domain/order/consent'
import { orderTotals } from '#electron/domain/order/totals'
import type { WorkStop } from '#electron/domain/records'
import { ok, type Result } from '#electron/domain/result'
import { linesAfter } from '#electron/domain/workshop/stop'
import type { WorkStopModel } from '#electron/documents/models/index'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { amountsOf, carAndPeople, linesOf } from './parts'
import { byStaff } from './signatures'

/** What is charged of an order whose work stops, and what is not, line by line. Refused when the order has other lines by now. */
export function buildWorkStop(papers: Papers, mine: LoadedOrder, stop: WorkStop): Result<WorkStopModel> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  const { car, sender, advisor } = people.value
  const before = linesBefore(mine, stop)
  const after = linesAfter(before, stop.lines)
  if (!after.ok) return after
  return ok({
    kind: 'stop',
    head: papers.head,
    orderNumber: mine.order.number,
    car,
    sender,
    advisor,
    why: stop.reason,
    note: stop.note,
    condition: stop.condition,
    changes: changesOf(before, stop),
    lines: linesOf(after.value),
    amounts: amountsOf(after.value, mine.order),
    totalBeforeFen: orderTotals(before, mine.order).totalFen,
    proposedBy: papers.staff(stop.proposedBy).name,
    proposedAt: stop.proposedAt,
    signatures: [
      ...byStaff(papers, 'team', stop.proposedBy, stop.proposedAt),
      ...byStaff(papers, 'advisor', papers.loaded.visit.advisorId, stop.agreedAt),
    ],
  })
}

/** As they were agreed: once it is signed, the order's own lines say what is left of them. */
function linesBefore({ lines }: LoadedOrder, stop: WorkStop): LoadedOrder['lines'] {
  if (stop.state !== 'agreed') return agreedLines(lines)
  return lines.flatMap((line) => {
    const said = stop.lines.find(({ lineId }) => lineId === line.id)
    return said ? [{ ...line, quantity: said.agreedQuantity }] : []
  })
}

function changesOf(before: LoadedOrder['lines'], stop: WorkStop): WorkStopModel['changes'] {
  return before.flatMap((line) => {
    const said = stop.lines.find(({ lineId }) => lineId === line.id)
    if (!said || said.outcome === 'done') return []
    const { outcome, agreedQuantity, quantity, dueAt } = said
    return {
      kind: line.kind,
      name: line.name,
      unit: line.unit,
      outcome,
      agreedQuantity,
      quantity,
      agreedFen: lineAmountFen(line),
      chargedFen: lineAmountFen({ ...line, quantity }),
      dueAt,
    }
  })
}
