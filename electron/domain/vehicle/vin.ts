import { ok, refuse, type Result } from '../result'

/** The characters of a VIN and their values: letters count by their place in three rows; I, O and Q are not used. */
const characters = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ'
const values = [...'012345678912345678123457923456789'].map(Number)
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** Upper case, without spaces and hyphens. */
function normalisedVin(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
}

/** What the ninth character of a well-formed VIN should be: `0` to `9` or `X`. */
export function vinCheckDigit(vin: string): string {
  const sum = [...vin].reduce(
    (total, character, index) => total + (weights[index] ?? 0) * (values[characters.indexOf(character)] ?? 0),
    0,
  )
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

/**
 * @param remark why a VIN with a failing check digit is right all the same; empty when nobody said so
 * @returns the VIN in its normal form, or a refusal that says what would be right
 */
export function checkVin(typed: string, remark: string): Result<string> {
  const vin = normalisedVin(typed)
  const strange = [...new Set(vin)].filter((character) => !characters.includes(character))
  if (strange.length > 0) return refuse('VIN_CHARACTERS', { characters: strange.join(' ') })
  if (vin.length !== 17) return refuse('VIN_LENGTH', { length: vin.length })
  const [found = '', expected] = [vin[8], vinCheckDigit(vin)]
  if (found !== expected && remark.trim() === '') return refuse('VIN_CHECK_DIGIT', { found, expected })
  return ok(vin)
}
