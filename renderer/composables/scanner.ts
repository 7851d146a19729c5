/** The page's scanner: watches every key before anybody else, takes scans out of them, and gives back what was a hand's. */
import { createLayers } from './key-layers'
import { endComposition, focusedField, remember, restore, type FieldMemory } from './field-memory'
import { characterOf, createWedge, type Wedge, type WedgeOptions } from './wedge'

/** Those who wait for a code; the topmost takes it. */
export const scans = createLayers<string>()
/** Those who wait for characters typed outside of any field. They come when it is certain that no scanner typed them. */
export const typing = createLayers<string>()

interface Watched {
  character: string
  /** The field it was typed into, as it was before; null outside of fields. */
  memory: FieldMemory | null
  /** Kept from everyone until it is known whose it is. */
  held: boolean
}

/** Longer than a scanner's slowest gap: by then a lone key was a hand's. */
const certainAfterMs = 60

let wedge: Wedge = createWedge()
let watched: Watched[] = []
let composing = false
let timer: ReturnType<typeof setTimeout> | undefined

function giveBack(keys: readonly Watched[]): void {
  for (const key of keys) {
    if (!key.held) continue
    key.held = false
    typing.tell(key.character)
  }
}

function laterGiveBack(): void {
  clearTimeout(timer)
  // The second hop lets keys that queued up behind long work come first.
  timer = setTimeout(() => (timer = setTimeout(() => giveBack(watched))), certainAfterMs)
}

function undoTyping(keys: readonly Watched[]): void {
  const first = new Map<EventTarget, FieldMemory>()
  for (const { memory } of keys) if (memory !== null && !first.has(memory.field)) first.set(memory.field, memory)
  for (const memory of first.values()) {
    const interrupted = composing && memory.field === document.activeElement
    if (interrupted) endComposition(memory.field)
    restore(memory)
    // An input method may hand over its text a little later.
    if (interrupted) setTimeout(() => restore(memory))
  }
}

function silence(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function onKey(event: KeyboardEvent): void {
  const { code, shiftKey: shift, repeat, timeStamp: at } = event
  const answer = wedge.press({ code, shift, command: event.ctrlKey || event.altKey || event.metaKey, repeat, at })
  giveBack(watched.splice(0, answer.released))

  switch (answer.what) {
    case 'pass':
      return
    case 'watch':
    case 'swallow': {
      const field = focusedField()
      // A space on its own presses what has the focus.
      const held = answer.what === 'watch' && field === null && !(code === 'Space' && watched.length === 0)
      watched.push({
        character: characterOf({ code, shift }),
        memory: field === null ? null : remember(field),
        held,
      })
      if (held || answer.what === 'swallow') silence(event)
      if (held) laterGiveBack()
      return
    }
    case 'discard':
    case 'scan': {
      clearTimeout(timer)
      silence(event)
      undoTyping(watched)
      watched = []
      if (answer.what === 'scan') scans.tell(answer.code)
    }
  }
}

/** Before anything else of the page listens: called once by each entry. */
export function startScanner(): void {
  window.addEventListener('keydown', onKey, { capture: true })
  window.addEventListener('keyup', (event) => wedge.release(event.code), { capture: true })
  window.addEventListener('compositionstart', () => (composing = true), { capture: true })
  window.addEventListener('compositionend', () => (composing = false), { capture: true })
}

/** The shop's settings say which key its scanners send first. */
export function setWedge(options: WedgeOptions): void {
  wedge = createWedge(options)
  watched = []
}
