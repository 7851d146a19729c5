const platePattern = /[\u4e00-\u9fff][A-Z][·\s-]?[A-Z0-9]{4,6}[\u4e00-\u9fff]?/giu
const vinPattern = /\b[A-HJ-NPR-Z0-9]{17}\b/gi
const phonePattern = /(?<![\w-])(?:\+?86[-\s]?)?(?:1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|0\d{2,3}[-\s]?\d{7,8})(?![\w-])/g
const chinesePattern = /[\p{Script=Han}々〇·]+/gu

/** A field with one of these words in its name (`customerName`, `pin`) holds something about a person, or a secret. */
const privateWords = new Set(
  'name names phone mobile plate vin address complaint note remark reason words pin badge voucher secret password token signature'.split(
    ' ',
  ),
)

const longestText = 4000
const longestList = 20
const deepest = 5

/**
 * A copy of a value that may be logged: no plate, phone number, VIN or name. Log messages are ours and in English; whatever is
 * written in Chinese was typed by somebody, so it goes, and so does every field that names a person or a secret.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? '[function]' : value
  if (value instanceof Error) return redactError(value, depth)
  if (value instanceof Date) return value
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (depth >= deepest) return '[deeper]'
  if (Array.isArray(value)) return value.slice(0, longestList).map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      redactText(name),
      isPrivate(name, field) ? '[private]' : redact(field, depth + 1),
    ]),
  )
}

/** Plates before other Chinese, of which their first character is one. */
export function redactText(text: string): string {
  return text
    .slice(0, longestText)
    .replace(platePattern, '[plate]')
    .replace(vinPattern, '[vin]')
    .replace(phonePattern, '[phone]')
    .replace(chinesePattern, '[text]')
}

function isPrivate(name: string, field: unknown): boolean {
  const words = name.split(/(?=[A-Z])|[_\s-]/).map((word) => word.toLowerCase())
  return (typeof field === 'string' || typeof field === 'number') && words.some((word) => privateWords.has(word))
}

/** The kind, the words, where, and what the system calls it. */
function redactError(error: Error, depth: number): unknown {
  const { code, cause } = error as Error & { code?: unknown }
  return {
    error: error.name,
    message: redactText(error.message),
    ...(code === undefined ? {} : { code: redact(code, depth + 1) }),
    stack: redactText(error.stack ?? ''),
    ...(cause === undefined || depth >= deepest ? {} : { cause: redact(cause, depth + 1) }),
  }
}
