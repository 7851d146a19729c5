import { agreedLines } from '#electron/domain/order/consent'
import { lineAmountFen } from '#electron/domain/money/money'
import { orderTotals } from '#electron/domain/order/totals'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { Voucher } from '#electron/documents/models/index'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { carAndPeople } from './parts'

/** Pick-up voucher: what the customer takes along. Refused while the order has no code. */
export function buildVoucher(papers: Papers, { order, lines }: LoadedOrder): Result<Voucher> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  if (order.voucherCode === null) return refuse('DOCUMENT_NOT_READY')
  const { visit, card, keys, belongings } = papers.loaded
  const { car, sender, advisor } = people.value
  const boxes = belongings.flatMap(({ kept, box }) => (kept && box !== null ? [box] : []))
  return ok({
    kind: 'voucher',
    head: papers.head,
    orderNumber: order.number,
    car,
    arrivedAt: visit.arrivedAt,
    sender,
    advisor,
    cardNumber: card?.number ?? '',
    boxes: [...new Set(boxes)],
    keySlot: keys?.slot ?? null,
    keyCount: keys?.count ?? 0,
    promisedAt: order.promisedAt,
    items: agreedLines(lines).map((line) => ({ name: line.name, amountFen: lineAmountFen(line) })),
    totalFen: orderTotals(agreedLines(lines), order).totalFen,
    code: order.voucherCode,
  })
}
