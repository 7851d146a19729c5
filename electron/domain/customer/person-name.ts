/** `陈**` for 陈先生 and `J*** S****` for John Smith: enough to know oneself by, not to be known by others. */
export function maskedName(name: string): string {
  return name
    .trim()
    .split(/\s+/u)
    .map((word) => [...word].map((character, index) => (index === 0 ? character : '*')).join(''))
    .join(' ')
}
