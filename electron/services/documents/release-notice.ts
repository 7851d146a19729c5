import { ok, refuse, type Result } from '#electron/domain/result'
import type { ReleaseNotice } from '#electron/documents/models/index'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { carAndPeople } from './parts'
import { byStaff } from './signatures'

/** Release notice with what went with the car (S:176). Refused before the hand-over. */
export function buildReleaseNotice(papers: Papers, mine: LoadedOrder): Result<ReleaseNotice> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  const { order, settlement, delivery } = mine
  if (!delivery || delivery.handedOverAt === null) return refuse('DOCUMENT_NOT_READY')
  const { card, keys, documents, belongings } = papers.loaded
  const { car, advisor } = people.value
  const cashierId = papers.shifts.get(settlement?.coveredInShiftId ?? '')?.cashierId ?? null
  return ok({
    kind: 'release_notice',
    head: papers.head,
    orderNumber: order.number,
    settlementNumber: settlement?.number ?? null,
    car,
    collector: { name: delivery.collectorName, phone: delivery.collectorPhone },
    keyCount: keys?.count ?? 0,
    documents: documents.map(({ kind, name }) => ({ kind, name })),
    belongings: belongings.filter(({ kept }) => kept).map(({ item, quantity }) => ({ item, quantity })),
    papers: ['repair_order', 'settlement', 'warranty_certificate', 'walk_around'],
    cardNumber: card?.number ?? '',
    advisor,
    cashier: cashierId === null ? null : papers.staff(cashierId).name,
    releasedAt: delivery.handedOverAt,
    signatures: byStaff(papers, 'advisor', delivery.by, delivery.handedOverAt),
  })
}
