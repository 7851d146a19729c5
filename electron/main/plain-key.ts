import type { Input } from 'electron'

/**
 * What typing and a keyboard-wedge scanner send: characters, with Shift at most, and the keys that edit a line. Never a shortcut, a
 * function key, or a key of a multimedia keyboard.
 */
export function isPlainKey({ key, control, alt, meta }: Pick<Input, 'key' | 'control' | 'alt' | 'meta'>): boolean {
  if (control || alt || meta) return false
  return [...key].length === 1 || lineKeys.has(key)
}

const lineKeys = new Set(
  'Shift CapsLock NumLock Enter Tab Backspace Delete ArrowLeft ArrowRight ArrowUp ArrowDown Home End Unidentified Process'.split(
    ' ',
  ),
)
