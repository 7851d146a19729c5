/** NUL, which PostgreSQL refuses, and halves of characters, which no encoding keeps. */
const broken = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** No input of the contract nests so deep; a ring never ends. */
const deepest = 12

/** @returns the path to the first part that cannot be kept as it is; undefined when there is none */
export function unstorable(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return broken.test(value) ? '' : undefined
  if (value === null || typeof value !== 'object') return undefined
  if (depth > deepest) return ''
  for (const [key, part] of Object.entries(value)) {
    const inner = unstorable(part, depth + 1)
    if (inner !== undefined) return inner === '' ? key : `${key}.${inner}`
  }
  return undefined
}
