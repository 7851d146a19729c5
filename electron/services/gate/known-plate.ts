import { normalisedPlate } from '#electron/contract/plate'
import type { InputOf, OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { bookingBefore } from '../visit/booking'
import { carName } from '../visit/row'

/** Whose plate that is, while it is being entered: a misread one is seen before the car is let in (G1). */
export async function knownPlate(
  { reader, now }: QueryContext,
  { plate: typed }: InputOf<'gate.knownPlate'>,
): Promise<Result<OutputOf<'gate.knownPlate'>>> {
  const plate = normalisedPlate(typed)
  const vehicle = await reader.vehicles.first({ plate })
  const booking = await bookingBefore(reader, { id: '', plate, arrivedAt: now })
  return ok({
    car: carName(vehicle ?? null),
    colour: vehicle?.colour ?? '',
    bookedFor: booking?.bookedFor ?? null,
  })
}
