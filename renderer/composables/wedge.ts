/**
 * Tells a scanner in keyboard mode from a hand, by speed and terminator, from physical keys: what the input method makes of them does
 * not matter. A pure state machine; `useScanner` feeds it and acts on what it says.
 */

/** What of a KeyboardEvent decides. */
export interface KeyStroke {
  /** KeyboardEvent.code: the physical key. */
  code: string
  shift: boolean
  /** Control, Alt or Meta is down: never part of a scan. */
  command: boolean
  /** The key is held down and repeats by itself. */
  repeat: boolean
  /** Milliseconds, KeyboardEvent.timeStamp. */
  at: number
}

/**
 * What to do with the key just pressed. `released` counts the keys, oldest first, that were watched until now and belong to a hand
 * after all.
 *
 * - `pass`: it is what it is.
 * - `watch`: it may become part of a scan; it is watched from now on.
 * - `swallow`: it certainly is the scanner's, and is watched with the others until the scan is complete.
 * - `discard`: the scanner's, and nothing more comes of it.
 * - `scan`: with it, the terminator, a scan is complete; the watched keys are over.
 */
export type WedgeAnswer =
  | { what: 'pass' | 'watch' | 'swallow' | 'discard'; released: number }
  | { what: 'scan'; released: number; code: string }

export interface WedgeOptions {
  /** Physical key (`F13`) that this scanner sends first; empty when it sends none. */
  prefix?: string
  /** A hand's fastest roll over neighbouring keys is slower than this, a scanner's slowest gap faster. */
  maxGapMs?: number
  /** Mean gap of a scan at most. */
  maxMeanGapMs?: number
  /** Shorter codes are taken only after a prefix. */
  minLength?: number
}

const letters = Object.fromEntries(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').map((c) => [`Key${c}`, [c.toLowerCase(), c]]),
)
const digits = Object.fromEntries(Array.from(')!@#$%^&*(').map((shifted, d) => [`Digit${d}`, [String(d), shifted]]))
const keypad = Object.fromEntries(Array.from('0123456789').map((d) => [`Numpad${d}`, [d, d]]))

/** Physical key → what a scanner set to the US layout means by it, plain and with Shift. */
const characters: Record<string, string[] | undefined> = {
  ...letters,
  ...digits,
  ...keypad,
  NumpadDecimal: ['.', '.'],
  NumpadAdd: ['+', '+'],
  NumpadSubtract: ['-', '-'],
  NumpadMultiply: ['*', '*'],
  NumpadDivide: ['/', '/'],
  Backquote: ['`', '~'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Space: [' ', ' '],
}

const terminators = new Set(['Enter', 'NumpadEnter', 'Tab'])
const modifiers = new Set(['ShiftLeft', 'ShiftRight', 'CapsLock', 'NumLock'])

/** The character of a physical key; empty when it makes none. */
export function characterOf(stroke: Pick<KeyStroke, 'code' | 'shift'>): string {
  return characters[stroke.code]?.[stroke.shift ? 1 : 0] ?? ''
}

interface Key {
  code: string
  /** Empty for the prefix. */
  character: string
  at: number
  /** Let go. A scanner lets go of a key before it presses the next one; a finger stays on it longer than a scanner waits. */
  released: boolean
  /** Was still down when the next key came. */
  heldOver: boolean
}

export interface Wedge {
  /** Feeds one key after the other; answers what each is. */
  press(stroke: KeyStroke): WedgeAnswer
  release(code: string): void
}

export function createWedge(options: WedgeOptions = {}): Wedge {
  const { prefix = '', maxGapMs = 45, maxMeanGapMs = 32, minLength = 4 } = options
  /** After a prefix the code may come as slowly as it likes, within reason. */
  const prefixedGapMs = 500

  let keys: Key[] = []
  let prefixed = false
  let scannedAt = Number.NEGATIVE_INFINITY

  const tooLate = (at: number) =>
    at - (keys.at(-1)?.at ?? Number.NEGATIVE_INFINITY) > (prefixed ? prefixedGapMs : maxGapMs)

  function drop(): number {
    const { length } = keys
    keys = []
    prefixed = false
    return length
  }

  /** Where the scan begins: a hand's key just before it stands off by a wide gap, and the finger is still on it. */
  function beginning(): number {
    if (prefixed) return 0
    const gaps = keys.slice(1).map((key, i) => key.at - (keys[i]?.at ?? key.at))
    const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
    const wide = Math.max(12, median * 3)
    // Never further in than two keys: nobody types three while a scanner begins, but a scanner may stumble anywhere.
    return gaps.slice(0, 2).findLastIndex((gap, i) => gap > wide && keys[i]?.heldOver === true) + 1
  }

  function watch(code: string, character: string, at: number): void {
    const before = keys.at(-1)
    if (before !== undefined) before.heldOver = !before.released
    keys.push({ code, character, at, released: false, heldOver: false })
  }

  function isScan(first: number, end: number): boolean {
    if (prefixed) return true
    const count = keys.length - first
    return count >= minLength && (end - (keys[first]?.at ?? end)) / count <= maxMeanGapMs
  }

  function terminate(at: number): WedgeAnswer {
    if (keys.length === 0 || tooLate(at)) return { what: 'pass', released: drop() }
    const first = beginning()
    if (!isScan(first, at)) return { what: 'pass', released: drop() }
    const scanned = keys.slice(first)
    const code = scanned
      .map((key) => key.character)
      .join('')
      .trim()
    drop()
    scannedAt = at
    return code === '' ? { what: 'discard', released: first } : { what: 'scan', released: first, code }
  }

  function press(stroke: KeyStroke): WedgeAnswer {
    const { code, at } = stroke
    if (modifiers.has(code)) return { what: 'pass', released: 0 }
    if (stroke.command || stroke.repeat) return { what: 'pass', released: drop() }
    if (prefix !== '' && code === prefix) {
      const released = drop()
      prefixed = true
      watch(code, '', at)
      return { what: 'swallow', released }
    }
    if (terminators.has(code)) {
      // Scanners that send CR and LF end twice.
      if (keys.length === 0 && at - scannedAt <= maxGapMs) return { what: 'discard', released: 0 }
      return terminate(at)
    }
    const character = characterOf(stroke)
    if (character === '') return { what: 'pass', released: drop() }

    const released = keys.length > 0 && tooLate(at) ? drop() : 0
    watch(code, character, at)
    return { what: prefixed ? 'swallow' : 'watch', released }
  }

  return {
    press,
    release(code) {
      const key = keys.findLast((one) => one.code === code)
      if (key !== undefined) key.released = true
    },
  }
}
