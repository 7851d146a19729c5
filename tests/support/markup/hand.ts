/** A hand that writes markup behind every text, another one each time; the same text gets the same, as a name stays a name. */
import type { AnyMethodName, InputOf } from '#electron/contract/index'
import { methods } from '#electron/contract/methods'
import { freeTexts, rewrite } from './free-texts'
import { payloads } from './payloads'
import { emptyIsAnAnswer, noWords, spelt } from './places'

/** Before each payload, with its number: what follows on a screen or paper has to be that payload to the letter. */
const sign = '¤'

export class MarkupHand {
  /** `method place` of each text that was taken with markup, and of each that was refused. */
  readonly taken = new Set<string>()
  readonly refused = new Set<string>()
  private readonly written = new Map<string, string>()
  private nth: number

  constructor(first = 0) {
    this.nth = first
  }

  /**
   * Sends the input with markup in every text that takes it, after it has been refused in each that does not.
   *
   * @param send rejects where it is refused
   * @returns the answer without markup
   */
  async write<N extends AnyMethodName, T>(method: N, input: InputOf<N>, send: (input: InputOf<N>) => Promise<T>) {
    await this.misspell(method, input, send)
    const places = new Set<string>()
    const marked = rewrite(input, (place, text) => {
      const room = isWords(method, place) ? (textsOf(method).get(place) ?? 0) : 0
      const written = room > 0 && !staysEmpty(method, place, text) ? this.behind(text, room) : text
      if (written !== text) places.add(`${method} ${place}`)
      return written
    })
    // Texts have become longer, nothing else has changed.
    const answer = await send(marked as InputOf<N>)
    for (const place of places) this.taken.add(place)
    return withoutMarkup(answer)
  }

  /** Has markup refused in each text that has a spelling; throws when it is taken. */
  async misspell<N extends AnyMethodName>(
    method: N,
    input: InputOf<N>,
    send: (input: InputOf<N>) => Promise<unknown>,
  ): Promise<void> {
    for (const wrong of spelt[method] ?? []) {
      if (this.refused.has(`${method} ${wrong}`)) continue
      const places: string[] = []
      const marked = rewrite(input, (place, text) => {
        if (place !== wrong || text === '') return text
        places.push(place)
        return '<b>'
      })
      if (places.length === 0) continue
      // As above.
      const taken = await send(marked as InputOf<N>).then(
        () => true,
        () => false,
      )
      if (taken) throw new Error(`${method} takes markup as ${wrong}`)
      this.refused.add(`${method} ${wrong}`)
    }
  }

  /** The next payload that fits behind the text. */
  behind(text: string, room: number): string {
    const key = `${room} ${text}`
    const known = text === '' ? undefined : this.written.get(key)
    if (known !== undefined) return known
    for (let tried = 0; tried < payloads.length; tried += 1) {
      const nth = (this.nth + tried) % payloads.length
      const made = `${text}${sign}${String(nth).padStart(2, '0')}${payloads[nth]}`
      if (made.length > room) continue
      this.nth = nth + 1
      this.written.set(key, made)
      return made
    }
    return text
  }
}

/** What the shop's people call it: without the markup behind it. */
export function withoutMarkup<T>(value: T): T {
  // Texts have become shorter, nothing else has changed.
  return rewrite(value, (_place, text) => text.split(sign)[0] ?? '') as T
}

/** @returns the numbers of the payloads that stand there to the letter, and what stands where one should */
export function readMarkup(text: string): { whole: number[]; spoiled: string[] } {
  const seen = plain(text)
  const whole: number[] = []
  const spoiled: string[] = []
  for (const { index, 1: digits = '' } of seen.matchAll(new RegExp(`${sign}(\\d\\d)`, 'g'))) {
    const payload = plain(payloads[Number(digits)] ?? '')
    if (seen.startsWith(payload, index + 3)) whole.push(Number(digits))
    else spoiled.push(seen.slice(index, index + 60))
  }
  return { whole, spoiled }
}

/** Paper breaks lines and prints no control characters; both may write in capitals. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{C}]/gu, '')
    .toLowerCase()

function isWords(method: AnyMethodName, place: string): boolean {
  return !spelt[method]?.includes(place) && !noWords[method]?.includes(place)
}

function staysEmpty(method: AnyMethodName, place: string, text: string): boolean {
  return text === '' && emptyIsAnAnswer.some((each) => `${method} ${place}`.endsWith(each))
}

function textsOf(method: AnyMethodName): Map<string, number> {
  const declared = methods.get(method)
  return declared ? freeTexts(declared) : new Map<string, number>()
}

/** Every place of the contract that takes a person's words, and every one that has a spelling. */
export function everyPlace(): { words: string[]; spelt: string[] } {
  const places = [...methods].flatMap(([name, method]) =>
    // The map's keys are the contract's names.
    [...freeTexts(method).keys()].map((place) => ({ method: name as AnyMethodName, place })),
  )
  const named = ({ method, place }: (typeof places)[number]) => `${method} ${place}`
  return {
    words: places.filter(({ method, place }) => isWords(method, place)).map(named),
    spelt: places.filter(({ method, place }) => spelt[method]?.includes(place)).map(named),
  }
}
