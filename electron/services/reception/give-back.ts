import { ok, type Result } from '#electron/domain/result'
import { moveCustody, whereIs } from '../custody/custody'
import type { CommandContext } from '../handler'
import { moveCar, moveKeys } from '../custody/car-and-keys'
import type { LoadedVisit } from '../visit/load'

/** Keys, documents, belongings and car to whoever collects them: each by its own movement, and only what had been taken. */
export async function giveBackAll(
  context: CommandContext,
  loaded: LoadedVisit,
  collectorName: string,
): Promise<Result<null>> {
  const { visit, keys, documents, belongings } = loaded
  const { reader, writer, now } = context
  const hands = { handedBy: context.caller.staff?.name ?? '', takenBy: collectorName }
  if (keys && keys.state !== 'with_customer') {
    const returned = await moveKeys(context, loaded, 'return_to_customer', hands)
    if (!returned.ok) return returned
  }
  for (const paper of documents.filter((each) => each.returnedAt === null)) {
    await writer.documentsTaken.update(paper.id, { returnedAt: now })
  }
  for (const item of belongings.filter((each) => each.kept && each.returnedAt === null)) {
    await writer.belongings.update(item.id, { returnedAt: now })
  }
  for (const thing of ['documents', 'belongings'] as const) {
    const place = await whereIs(reader, visit.id, thing)
    if (!place || place.toHolder === 'customer') continue
    await moveCustody(context, { visitId: visit.id, thing, thingId: visit.id, to: 'customer', ...hands })
  }
  await moveCar(context, visit.id, 'customer', hands)
  await context.tell('visit.things_given_back', { record: 'visits', recordId: visit.id, visitId: visit.id })
  return ok(null)
}
