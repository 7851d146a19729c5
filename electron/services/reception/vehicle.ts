import type { InputOf } from '#electron/contract/index'
import type { Vehicle, Visit } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { checkVin } from '#electron/domain/vehicle/vin'
import type { CommandContext } from '../handler'

type Typed = InputOf<'reception.saveCustomer'>['vehicle']

/** The car on file under the visit's plate, created when it comes for the first time. */
export async function saveVehicle(
  context: CommandContext,
  visit: Visit,
  typed: Typed,
  ownerId: string,
): Promise<Result<string>> {
  const { reader, writer } = context
  const known = await reader.vehicles.first({ plate: visit.plate })
  const vin = await vinOf(context, typed, known)
  if (!vin.ok) return vin
  const { make, model, colour, vinRemark, engineNumber, energy } = typed
  const file = { vin: vin.value, vinRemark, make, model, colour, engineNumber, energy, ownerId }
  if (!known) {
    const id = context.newId()
    const row = { ...file, id, plate: visit.plate, lastOdometerKm: null, createdAt: context.now }
    await writer.vehicles.insert(row)
    await context.tell('vehicle.created', { record: 'vehicles', recordId: id, visitId: visit.id, data: file })
    return ok(id)
  }
  const before = changedFields(known, file)
  if (Object.keys(before).length > 0) {
    await writer.vehicles.update(known.id, file)
    await context.tell('vehicle.changed', {
      record: 'vehicles',
      recordId: known.id,
      visitId: visit.id,
      data: { before },
    })
  }
  return ok(known.id)
}

/** Empty while it was not read; a failing check digit is accepted with a remark. */
async function vinOf(
  { reader }: CommandContext,
  { vin: typed, vinRemark }: Typed,
  known: Vehicle | undefined,
): Promise<Result<string | null>> {
  if (typed === '') return ok(null)
  const vin = checkVin(typed, vinRemark)
  if (!vin.ok) return vin
  const same = await reader.vehicles.list({ vin: vin.value })
  const other = same.find((vehicle) => vehicle.id !== known?.id)
  return other ? refuse('VIN_OF_ANOTHER_CAR', { plate: other.plate }) : ok(vin.value)
}

const fileFields = ['vin', 'vinRemark', 'make', 'model', 'colour', 'engineNumber', 'energy', 'ownerId'] as const

/** What it said before, of the fields that now say something else. */
function changedFields(known: Vehicle, file: Pick<Vehicle, (typeof fileFields)[number]>) {
  const before: Record<string, string | null> = {}
  for (const field of fileFields) if (known[field] !== file[field]) before[field] = known[field]
  return before
}
