import { toValue, type MaybeRefOrGetter } from 'vue'
import { createLayers } from './key-layers'
import { typing } from './scanner'
import { useLayer } from './useLayer'

/** `Enter` the one main action, `Escape` back, `/` search, `F1` to `F12`, arrows and the like by KeyboardEvent.key. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** A held key acts once, except where it moves or deletes. */
const mayRepeat = new Set(['Backspace', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

const keys = createLayers<KeyboardEvent>()

/** Enter on these is their own; a radio is chosen by Space, as everywhere. */
function takesEnter(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button:not([role="radio"]), a, textarea, select, [role="button"], [role="option"]') !== null
  )
}

function onKey(event: KeyboardEvent): void {
  // A composing input method uses Enter and Esc itself.
  if (event.defaultPrevented || event.isComposing || event.altKey || event.metaKey) return
  // With Ctrl it is meant for the whole form, also out of a text of several lines.
  if (event.ctrlKey && event.key !== 'Enter') return
  if (event.key === 'Enter' && !event.ctrlKey && takesEnter(event.target)) return
  // Characters come through `typing`, when it is certain that no scanner typed them.
  if (event.key.length === 1) return
  if (keys.tell(event)) event.preventDefault()
}

/** Called once by each entry, after `startScanner`. */
export function startShortcuts(): void {
  window.addEventListener('keydown', onKey)
}

/** A hand may go on pressing after the last digit has done it all: Enter comes later than one digit too many. */
const restMs = { keys: 800, typing: 400 }

/** For a moment no page hears a key: what was pressed too much is not meant for the one that comes next. */
export function restKeys(): void {
  keys.rest(restMs.keys)
  typing.rest(restMs.typing)
}

interface Listening {
  enabled?: MaybeRefOrGetter<boolean>
  /** The page below hears no key: for what lies over it. */
  modal?: boolean
}

/** Keys while the component is on screen; the topmost layer that knows a key takes it. Single characters work outside of fields only. */
export function useShortcuts(shortcuts: Shortcuts, { enabled = true, modal = false }: Listening = {}): void {
  const isEnabled = () => toValue(enabled)
  useLayer(keys, {
    enabled: isEnabled,
    modal,
    hear({ key, repeat }) {
      const act = shortcuts[key]
      if (act === undefined) return false
      if (!repeat || mayRepeat.has(key)) act()
      return true
    },
  })
  useLayer(typing, {
    enabled: isEnabled,
    modal,
    hear(character) {
      const act = shortcuts[character]
      if (act === undefined) return false
      act()
      return true
    },
  })
}
