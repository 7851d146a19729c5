import { normalisedPlate, plateKind } from '#electron/contract/plate'
import { ok, refuse, type Result } from '../result'

/**
 * @param unusual the explicit "foreign or unusual" choice: then anything with a letter or a digit in it is a plate
 * @returns the plate as it is kept
 */
export function checkPlate(typed: string, unusual: boolean): Result<string> {
  const plate = normalisedPlate(typed)
  if (plate !== '' && (unusual || plateKind(plate))) return ok(plate)
  return refuse('PLATE_UNUSUAL', { plate: typed.trim() })
}
