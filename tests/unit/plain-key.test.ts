import { expect, it } from 'vitest'
import { isPlainKey } from '#electron/main/plain-key'

const plain = { control: false, alt: false, meta: false }

it.each(['A', '7', '苏', ' ', '-', 'Enter', 'Tab', 'Backspace', 'Shift', 'ArrowLeft', 'Process'])(
  'lets a customer type %s',
  (key) => {
    expect(isPlainKey({ ...plain, key })).toBe(true)
  },
)

it.each([
  'F1',
  'F5',
  'F11',
  'F12',
  'Escape',
  'ContextMenu',
  'BrowserBack',
  'BrowserHome',
  'LaunchMail',
  'PrintScreen',
  'Meta',
  'Alt',
])('keeps %s from the page', (key) => {
  expect(isPlainKey({ ...plain, key })).toBe(false)
})

it.each(['control', 'alt', 'meta'] as const)('knows no shortcut with %s', (modifier) => {
  for (const key of ['r', 'w', 'p', 'c', 'Tab', 'ArrowLeft', '+', '0'])
    expect(isPlainKey({ ...plain, [modifier]: true, key })).toBe(false)
})
