/** Where a person's own words can go: every text of a method's input that its schema leaves open. */
import type { Method } from '#electron/contract/method'
import { shapeOf, type Shape } from '#tests/support/samples'

/** Place → the longest text that it takes. `marks[].note` is the note of each mark. */
export function freeTexts(method: Method): Map<string, number> {
  const found = new Map<string, number>()
  look(shapeOf(method), '', found)
  return found
}

function look(shape: Shape, place: string, found: Map<string, number>): void {
  for (const choice of shape.anyOf ?? shape.oneOf ?? []) look(choice, place, found)
  for (const [key, inner] of Object.entries(shape.properties ?? {})) look(inner, within(place, key), found)
  for (const item of [...(shape.items ? [shape.items] : []), ...(shape.prefixItems ?? [])])
    look(item, `${place}[]`, found)
  if (shape.additionalProperties) look(shape.additionalProperties, within(place, '*'), found)
  if (shape.propertyNames) look(shape.propertyNames, within(place, 'key'), found)
  const isOpen = shape.type === 'string' && !shape.format && !shape.pattern && !shape.enum && !('const' in shape)
  if (isOpen) found.set(place, shape.maxLength ?? Number.POSITIVE_INFINITY)
}

/** The same value with each text as `write` has it. */
export function rewrite(value: unknown, write: (place: string, text: string) => string, place = ''): unknown {
  if (typeof value === 'string') return write(place, value)
  if (Array.isArray(value)) return value.map((item) => rewrite(item, write, `${place}[]`))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewrite(inner, write, within(place, key))]),
  )
}

const within = (place: string, key: string) => (place === '' ? key : `${place}.${key}`)
