/** 随车物品清单 and the documents taken: what is in the car, what was given back at once, and where the rest is (S:155 S:258). */
import type { InputOf } from '#electron/contract/index'
import { holder, type Holder } from '#electron/domain/custody/holders'
import { ok, refuse, type Result } from '#electron/domain/result'
import { moveCustody, whereIs } from '../custody/custody'
import type { CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'
import type { LoadedVisit } from '../visit/load'
import { freeBoxes } from './free-places'

type Listing = InputOf<'reception.saveBelongings'>

/** The whole list, as often as needed; nothing in the car is an answer too. */
export async function saveBelongings(context: CommandContext, input: Listing): Promise<Result<null>> {
  const { visitId, items, documents } = input
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const box = await boxFor(context, input)
  if (!box.ok) return box

  await replace(context, found.value, input, box.value)
  await context.writer.visits.update(visitId, { belongingsListedAt: context.now })
  await placeAt(context, found.value, 'belongings', box.value === null ? 'customer' : holder('box', box.value))
  await placeAt(context, found.value, 'documents', documents.length === 0 ? 'customer' : 'reception')
  await context.tell('belongings.listed', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: {
      items: items.length,
      kept: items.filter((item) => item.kept).length,
      documents: documents.length,
      before: listOf(found.value),
    },
  })
  return ok(null)
}

/** What the shop's memory keeps of a list that is replaced (S:95); null for the first. */
function listOf({ visit, belongings, documents }: LoadedVisit) {
  if (visit.belongingsListedAt === null) return null
  return {
    items: belongings.map(({ item, quantity, remark, kept, box, returnedAt }) => ({
      item,
      quantity,
      remark,
      kept,
      box,
      returnedAt,
    })),
    documents: documents.map(({ kind, name, keptWhere, returnedAt }) => ({ kind, name, keptWhere, returnedAt })),
  }
}

/** The box that what is kept goes into; null when nothing is. */
async function boxFor(
  { reader, settings }: CommandContext,
  { visitId, items, box }: Listing,
): Promise<Result<number | null>> {
  if (!items.some((item) => item.kept)) return ok(null)
  if (box === null) return refuse('BOX_MISSING')
  if (box > settings.boxes) return refuse('BOX_UNKNOWN', { box })
  return (await freeBoxes(reader, settings, visitId)).includes(box) ? ok(box) : refuse('BOX_TAKEN', { box })
}

async function replace(
  context: CommandContext,
  before: LoadedVisit,
  { visitId, items, documents }: Listing,
  box: number | null,
): Promise<void> {
  const { writer } = context
  for (const { id } of before.belongings) await writer.belongings.remove(id)
  for (const { id } of before.documents) await writer.documentsTaken.remove(id)
  await writer.belongings.insert(
    ...items.map((item) => ({ ...item, id: context.newId(), visitId, box: item.kept ? box : null, returnedAt: null })),
  )
  await writer.documentsTaken.insert(
    ...documents.map((document) => ({ ...document, id: context.newId(), visitId, returnedAt: null })),
  )
}

/** A movement only when the place is another one than before. */
async function placeAt(
  context: CommandContext,
  { visit, sender }: LoadedVisit,
  thing: 'belongings' | 'documents',
  to: Holder,
): Promise<void> {
  const place = (await whereIs(context.reader, visit.id, thing))?.toHolder ?? 'customer'
  if (place === to) return
  const advisor = context.caller.staff?.name ?? ''
  const customer = sender?.name ?? ''
  await moveCustody(context, {
    visitId: visit.id,
    thing,
    thingId: visit.id,
    to,
    handedBy: place === 'customer' ? customer : advisor,
    takenBy: to === 'customer' ? customer : advisor,
  })
}
