/** What a text field held before a scanner typed into it, and how it gets that back. */

type Field = HTMLInputElement | HTMLTextAreaElement

export interface FieldMemory {
  field: Field
  value: string
  selection: [number, number] | null
}

const textTypes = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number'])

/** The field that would take a character now; null when the focus is elsewhere. */
export function focusedField(): Field | null {
  const focused = document.activeElement
  if (focused instanceof HTMLTextAreaElement) return focused.readOnly ? null : focused
  if (focused instanceof HTMLInputElement && textTypes.has(focused.type)) return focused.readOnly ? null : focused
  return null
}

export function remember(field: Field): FieldMemory {
  const { selectionStart, selectionEnd } = field
  return {
    field,
    value: field.value,
    selection: selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd],
  }
}

/** Writes the value past Vue's and the browser's own bookkeeping, and says so with an `input` event, as typing would. */
export function restore(memory: FieldMemory): void {
  const { field, value, selection } = memory
  const changed = field.value !== value
  if (changed) field.value = value
  // Before anybody hears of the value: a component keeps the place of the caret as it finds it then.
  if (selection !== null && field === document.activeElement) field.setSelectionRange(...selection)
  if (changed) field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }))
}

/** A composition that a scan ran into is ended: what the input method holds goes into the field, where it is undone. */
export function endComposition(field: Field): void {
  field.blur()
  field.focus({ preventScroll: true })
}
