import type { Verdict } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import type { Visit } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { checkPlate } from '#electron/domain/vehicle/plate'
import type { CommandContext } from '../handler'
import { loadVisit, type LoadedVisit } from '../visit/load'
import { indexVisit } from '../visit/index-visit'
import { checkNotInside } from './plate-inside'
import { arrivalOf } from './verdict'

/** A plate entered wrongly is put right; what it was, who and why are kept (G9). */
export async function correctPlate(
  context: CommandContext,
  { visitId, plate: typed, unusualPlate, reason }: InputOf<'gate.correctPlate'>,
): Promise<Result<Verdict>> {
  const { reader, writer } = context
  const loaded = await loadVisit(reader, visitId)
  if (!loaded) return refuse('VISIT_UNKNOWN')
  const { visit } = loaded
  if (visit.state === 'departed') {
    return refuse('VISIT_NOT_POSSIBLE_NOW', { state: visit.state, event: 'correct_plate' })
  }
  const plate = checkPlate(typed, unusualPlate)
  if (!plate.ok) return plate
  if (plate.value === visit.plate) return ok(arrivalOf(loaded))
  const outside = await checkNotInside(reader, plate.value)
  if (!outside.ok) return outside
  const car = await carOf(context, loaded, plate.value)
  await writer.visits.update(visitId, { plate: plate.value, openPlate: plate.value, ...car })
  await indexVisit(context, visitId)
  await context.tell('visit.plate_corrected', {
    record: 'visits',
    recordId: visitId,
    visitId,
    data: { from: visit.plate, to: plate.value, reason },
  })
  const corrected = await loadVisit(reader, visitId)
  return ok(arrivalOf(corrected ?? loaded))
}

/** The car on file under the right plate; a file begun under the wrong one on this visit goes along. */
async function carOf(
  { reader, writer }: CommandContext,
  { visit, vehicle }: LoadedVisit,
  plate: string,
): Promise<Partial<Visit>> {
  // Until reception has asked, the owner is what the wrong plate's file said.
  const owner = (ownerId: string | null) => (visit.senderId === null ? { ownerId } : {})
  const known = await reader.vehicles.first({ plate })
  if (known) return { vehicleId: known.id, ...owner(known.ownerId) }
  if (!vehicle || vehicle.createdAt < visit.arrivedAt) return { vehicleId: null, ...owner(null) }
  await writer.vehicles.update(vehicle.id, { plate })
  return {}
}
