/** Inputs made from a method's own schema: one that is right, and every way that is tried to make it wrong. */
import { v7 } from 'uuid'
import { z } from 'zod'
import type { Method } from '#electron/contract/method'

/** JSON Schema as zod writes it: the parts of it that are used here. */
export interface Shape {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Shape[]
  oneOf?: Shape[]
  properties?: Record<string, Shape>
  items?: Shape
  prefixItems?: Shape[]
  additionalProperties?: Shape | false
  propertyNames?: Shape
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minItems?: number
  minimum?: number
}

/** An input that the schema takes; its ids belong to no record. */
export function rightInput(method: Method): unknown {
  return sample(shapeOf(method))
}

export function shapeOf({ input }: Method): Shape {
  // JSON Schema as zod writes it, of which the parts used here are named above.
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape
}

const byFormat: Record<string, () => string> = {
  uuid: () => v7(),
  'date-time': () => '2026-11-23T07:00:00.000Z',
  date: () => '2026-11-23',
}
/** Texts for the patterns of the contract: a PIN, the end of a phone number, a hash. */
const byPattern = ['1201', 'a'.repeat(64)]

function sample(shape: Shape): unknown {
  const { anyOf, oneOf, prefixItems, items } = shape
  if ('const' in shape) return shape.const
  if (shape.enum) return shape.enum[0]
  const choice = (anyOf ?? oneOf)?.[0]
  if (choice) return sample(choice)
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, part]) => [key, sample(part)]))
    case 'array':
      if (prefixItems) return prefixItems.map(sample)
      return Array.from({ length: Math.max(1, shape.minItems ?? 0) }, () => sample(items ?? {}))
    case 'string':
      return text(shape)
    case 'integer':
    case 'number':
      return Math.max(0, shape.minimum ?? 0)
    case 'boolean':
      return false
    default:
      return null
  }
}

function text({ format = '', pattern, minLength = 1 }: Shape): string {
  const formatted = byFormat[format]
  if (formatted) return formatted()
  const matching = pattern && byPattern.find((each) => new RegExp(pattern).test(each))
  return matching || 'A'.repeat(minLength)
}

/** What stands where something else should: each a value that the structured clone carries across. */
export const strangeValues: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0.5,
  2 ** 60,
  10n,
  '',
  'x'.repeat(200_000),
  '\0',
  '\uD800',
  [],
  [[]],
  {},
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { constructor: { prototype: { polluted: true } } },
  new Date(0),
  new Map([['a', 1]]),
  new Uint8Array(8),
  cyclic(),
  nested(2_000),
]

/** A right input with each of its places, in turn, taken by each strange value; and with one field too many, or too few. */
export function* wrongInputs(right: unknown): Generator {
  yield* strangeValues
  if (right === null || typeof right !== 'object' || Array.isArray(right)) return
  yield { ...right, more: 1 }
  yield Object.defineProperty({ ...right }, '__proto__', { value: { admin: true }, enumerable: true })
  for (const key of Object.keys(right)) {
    const { [key as keyof typeof right]: _left, ...others } = right
    yield others
    for (const strange of strangeValues) yield { ...right, [key]: strange }
  }
}

function cyclic(): object {
  const ring: Record<string, unknown> = {}
  ring['ring'] = ring
  return ring
}

function nested(depth: number): object {
  let inner: object = {}
  for (let level = 0; level < depth; level += 1) inner = { inner }
  return inner
}
