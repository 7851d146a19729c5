import { agreedLines } from '#electron/domain/order/consent'
import { businessDay } from '#electron/domain/clock/opening-hours'
import { ok, refuse, type Result } from '#electron/domain/result'
import { noWarrantyOf } from '#electron/domain/warranty/no-warranty'
import { warrantyOf } from '#electron/domain/warranty/warranty'
import type { WarrantyCertificate } from '#electron/documents/models/index'
import type { LoadedOrder } from '../visit/load'
import type { Papers } from './papers'
import { carAndPeople, readingsOf } from './parts'
import { workshopSignatures } from './signatures'

/** What the shop answers for, from the day the car leaves. Refused before the hand-over. */
export function buildWarrantyCertificate(papers: Papers, mine: LoadedOrder): Result<WarrantyCertificate> {
  const people = carAndPeople(papers)
  if (!people.ok) return people
  const readings = readingsOf(papers)
  if (!readings.ok) return readings
  const { order, settlement, delivery } = mine
  if (!delivery || delivery.handedOverAt === null) return refuse('DOCUMENT_NOT_READY')
  const lines = agreedLines(mine.lines)
  return ok({
    kind: 'warranty_certificate',
    head: papers.head,
    orderNumber: order.number,
    settlementNumber: settlement?.number ?? null,
    category: order.category,
    customer: people.value.owner ?? people.value.sender,
    car: people.value.car,
    odometerKm: readings.value.odometerKm,
    items: lines.map((line) => line.name),
    warranty: warrantyOf(order.category, mine.reworkOf?.category ?? null),
    from: businessDay(delivery.handedOverAt, papers.head.zone),
    noWarranty: noWarrantyOf(lines, mine.addOns),
    signatures: finalInspection(papers, mine),
  })
}

/** Who answers for it: the inspector who passed the car. */
function finalInspection(papers: Papers, mine: LoadedOrder): WarrantyCertificate['signatures'] {
  return workshopSignatures(papers, mine).filter(({ role }) => role === 'inspector')
}
