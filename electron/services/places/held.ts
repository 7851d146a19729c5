import type { OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { byId } from '../look-ups'

/** Every hook and every box, with whose things are on or in it now. */
export async function held({ reader, settings }: QueryContext): Promise<Result<OutputOf<'places.held'>>> {
  const bundles = await reader.keyBundles.list({ heldSlot: { not: null } })
  const kept = await reader.belongings.list({ box: { not: null }, returnedAt: null })
  const visitIds = [...new Set([...bundles, ...kept].map(({ visitId }) => visitId))]
  const visits = byId(await reader.visits.list({ id: visitIds }))
  const plateOf = (visitId: string | undefined) => visits.get(visitId ?? '')?.plate ?? ''
  return ok({
    slots: numbers(settings.keySlots).map((slot) => {
      const bundle = bundles.find(({ heldSlot }) => heldSlot === slot)
      return { slot, plate: plateOf(bundle?.visitId), keys: bundle?.count ?? 0, visitId: bundle?.visitId ?? null }
    }),
    boxes: numbers(settings.boxes).map((box) => {
      const items = kept.filter((item) => item.box === box)
      const visitId = items[0]?.visitId
      return { box, plate: plateOf(visitId), items: items.length, visitId: visitId ?? null }
    }),
  })
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
