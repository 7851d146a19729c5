/**
 * Grams of one to three characters, over plates, names, phones, VINs and numbers: two Chinese characters or three digits from
 * anywhere find their car. Characters are code points, so that 䶮 and characters beyond the first plane are one each.
 */

/** Letters and digits only, upper case, full-width forms narrowed: how text is compared, stored or typed. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Every distinct gram of a text, to be stored with its record. */
export function gramsOf(text: string): string[] {
  const characters = [...searchable(text)]
  const grams = new Set<string>()
  for (let start = 0; start < characters.length; start += 1)
    for (let length = 1; length <= 3 && start + length <= characters.length; length += 1)
      grams.add(characters.slice(start, start + length).join(''))
  return [...grams]
}

/**
 * The grams that a record must have all of to hold the typed text: itself when it is up to three characters long, else every gram
 * of three in it. Longer text is then compared in full.
 */
export function gramsToFind(typed: string): string[] {
  const characters = [...searchable(typed)]
  if (characters.length === 0) return []
  if (characters.length <= 3) return [characters.join('')]
  return [...new Set(characters.slice(2).map((_, start) => characters.slice(start, start + 3).join('')))]
}
