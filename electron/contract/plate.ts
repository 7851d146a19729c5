/**
 * How plates are spelt: a value type, shared by the house and by the gate's keypad. One table of patterns answers what kind a plate
 * is, which key may come next, and where the dot stands. Plates are kept normalised: upper case, no separators.
 */

/** Keys of the first row of a plate keypad. */
export const provinces = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'] as const

export type PlateKind =
  'civil' | 'new_energy' | 'police' | 'learner' | 'trailer' | 'cross_border' | 'embassy' | 'temporary'

const province = provinces.join('')
const digits = '0123456789'
/** I and O are not used; they would be read as 1 and 0. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const either = digits + letters
/** Marks a new-energy car: A to E run on electricity alone, F to K do not. */
const energy = 'ABCDEFGHJK'

interface Pattern {
  kind: PlateKind
  /** What may stand at each place. */
  places: readonly string[]
  /** The dot comes after this many characters. */
  dotAfter: number
}

const of = (count: number, allowed: string) => Array.from({ length: count }, () => allowed)
const regional = (kind: PlateKind, ...places: string[]): Pattern => ({
  kind,
  places: [province, letters, ...places],
  dotAfter: 2,
})

const patterns: readonly Pattern[] = [
  regional('civil', ...of(5, either)),
  regional('new_energy', energy, either, ...of(4, digits)),
  regional('new_energy', ...of(5, digits), energy),
  regional('police', ...of(4, either), '警'),
  regional('learner', ...of(4, either), '学'),
  regional('trailer', ...of(4, either), '挂'),
  regional('temporary', ...of(4, either), '临'),
  regional('temporary', ...of(5, either), '临'),
  { kind: 'cross_border', places: ['粤', 'Z', ...of(4, either), '港澳'], dotAfter: 2 },
  { kind: 'embassy', places: ['使', ...of(6, digits)], dotAfter: 4 },
  { kind: 'embassy', places: [...of(6, digits), '使'], dotAfter: 3 },
  { kind: 'embassy', places: [province, 'A', ...of(4, digits), '领'], dotAfter: 2 },
]

/** Upper case, without spaces, dots and hyphens; full-width forms narrowed. */
export function normalisedPlate(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Undefined for what fits no pattern: foreign, unusual, or mistyped. */
export function plateKind(plate: string): PlateKind | undefined {
  return patternOf(plate)?.kind
}

/** `苏A·1K845`; what fits no pattern stays as it is. */
export function displayedPlate(plate: string): string {
  const dot = patternOf(plate)?.dotAfter
  return dot === undefined ? plate : `${plate.slice(0, dot)}·${plate.slice(dot)}`
}

/** `苏A·1**45` for public screens: of the series the first character and the last two; of a short one only the last. */
export function maskedPlate(plate: string): string {
  const dot = patternOf(plate)?.dotAfter ?? 0
  const series = [...plate.slice(dot)]
  const [first, last] = series.length >= 5 ? [1, 2] : [0, 1]
  const masked = series.map((character, index) => (index < first || index >= series.length - last ? character : '*'))
  return `${plate.slice(0, dot)}${dot > 0 ? '·' : ''}${masked.join('')}`
}

/** 尾号, as the lounge speaks it: the two last characters, which the masked plate shows as well. */
export function plateTail(plate: string): string {
  return plate.slice(-2)
}

/** The keys that may follow what is typed, in the order of a keypad; none when no plate begins so, or none goes on. */
export function nextPlateKeys(typed: string): string[] {
  const keys = new Set<string>()
  for (const pattern of patterns) {
    const allowed = pattern.places[typed.length]
    if (allowed !== undefined && begins(pattern, typed)) for (const key of allowed) keys.add(key)
  }
  return [...province, ...either, ...'警学挂临港澳使领'].filter((key) => keys.has(key))
}

function patternOf(plate: string): Pattern | undefined {
  return patterns.find((pattern) => pattern.places.length === plate.length && begins(pattern, plate))
}

function begins({ places }: Pattern, plate: string): boolean {
  return [...plate].every((character, index) => places[index]?.includes(character) ?? false)
}
