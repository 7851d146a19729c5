import { ok, refuse, type Result } from '#electron/domain/result'
import type { Intake } from '#electron/documents/models/index'
import type { Papers } from './papers'
import { carAndPeople, readingsOf } from './parts'
import { byStaff } from './signatures'

/** Walk-around, belongings, documents and keys: what the customer signs when the car is taken in. */
export function buildIntake(papers: Papers): Result<Intake> {
  const { loaded, marks, photoCount, head } = papers
  const { visit, card, walkAround, belongings, documents, keys } = loaded
  const people = carAndPeople(papers)
  if (!people.ok) return people
  const readings = readingsOf(papers)
  if (!readings.ok) return readings
  if (!walkAround) return refuse('WALK_AROUND_MISSING')
  const { car, sender, advisor } = people.value
  return ok({
    kind: 'intake',
    head,
    cardNumber: card?.number ?? '',
    car,
    sender,
    advisor,
    arrivedAt: visit.arrivedAt,
    complaint: visit.complaint,
    walkAround: {
      readings: readings.value,
      lamps: walkAround.lamps,
      coversPieces: walkAround.coversPieces,
      marks: marks.map(({ view, kind, x, y, note }) => ({ view, kind, x: Math.round(x), y: Math.round(y), note })),
      photoCount,
      note: walkAround.note,
      doneAt: walkAround.doneAt,
    },
    belongings: belongings.map(({ item, quantity, remark, kept, box }) => ({ item, quantity, remark, kept, box })),
    documents: documents.map(({ kind, name, keptWhere }) => ({ kind, name, keptWhere })),
    keys: keys && { count: keys.count, slot: keys.slot },
    signatures: [...byStaff(papers, 'advisor', walkAround.doneBy, walkAround.doneAt), ...returnedBy(papers)],
  })
}

/** Who gave everything back, once the car is handed over. */
function returnedBy(papers: Papers) {
  const delivery = papers.loaded.orders
    .map((each) => each.delivery)
    .findLast((each) => (each?.handedOverAt ?? null) !== null)
  return byStaff(papers, 'returned_by', delivery?.by ?? null, delivery?.handedOverAt ?? null)
}
