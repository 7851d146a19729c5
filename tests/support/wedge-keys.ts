/** Keys as a scanner in keyboard mode presses them, and as a hand does. */
import { characterOf, createWedge, type KeyStroke, type WedgeAnswer, type WedgeOptions } from '@/composables/wedge'

export interface Key {
  code: string
  shift?: boolean
  /** Milliseconds since the key before. */
  gap: number
  repeat?: boolean
  /** The finger is still on it when the next key comes. */
  stays?: boolean
  command?: boolean
}

/** What a scanner set to the US layout presses for a code; capitals and symbols come with Shift keys of their own. */
export function scanOf(text: string, gap: number, end = 'Enter'): Key[] {
  const keys = Array.from(text).flatMap((character): Key[] => {
    const plain = keyOf(character)
    if (plain === undefined) throw new Error(`no key makes ${character}`)
    return plain.shift
      ? [
          { code: 'ShiftLeft', gap: 0 },
          { ...plain, gap },
        ]
      : [{ ...plain, gap }]
  })
  return [...keys, { code: end, gap }]
}

const codes = [
  ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').map((letter) => `Key${letter}`),
  ...Array.from('0123456789').map((digit) => `Digit${digit}`),
  ...['Minus', 'Equal', 'Slash', 'Period', 'Comma', 'Semicolon', 'Quote', 'Backslash', 'Backquote', 'Space'],
  ...['BracketLeft', 'BracketRight'],
]

function keyOf(character: string): { code: string; shift: boolean } | undefined {
  for (const code of codes)
    for (const shift of [false, true]) if (characterOf({ code, shift }) === character) return { code, shift }
  return undefined
}

export function feed(keys: readonly Key[], options?: WedgeOptions): WedgeAnswer[] {
  const wedge = createWedge(options)
  let at = 1000
  return keys.map(({ code, shift = false, gap, repeat = false, stays = false, command = false }) => {
    at += gap
    const answer = wedge.press({ code, shift, repeat, command, at } satisfies KeyStroke)
    if (!stays) wedge.release(code)
    return answer
  })
}

export const scansIn = (answers: readonly WedgeAnswer[]) =>
  answers.flatMap((answer) => (answer.what === 'scan' ? [answer.code] : []))
