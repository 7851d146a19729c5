import type { Page } from '@playwright/test'

/** Key, code and virtual key code of what a scanner in keyboard mode types. */
function keyOf(character: string): { key: string; code: string; windowsVirtualKeyCode: number; shift: boolean } {
  if (character === '-') return { key: '-', code: 'Minus', windowsVirtualKeyCode: 189, shift: false }
  if (/\d/.test(character))
    return { key: character, code: `Digit${character}`, windowsVirtualKeyCode: character.charCodeAt(0), shift: false }
  return {
    key: character,
    code: `Key${character.toUpperCase()}`,
    windowsVirtualKeyCode: character.toUpperCase().charCodeAt(0),
    shift: character !== character.toLowerCase(),
  }
}

const shiftModifier = 8
const secondsBetweenKeys = 0.006

/**
 * The same burst while an input method takes every key: the page sees key code 229 and no text, and the letters grow in what is being
 * composed, which Enter hands over.
 */
export async function wedgeScanIntoInputMethod(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const sent: Promise<unknown>[] = []
  let timestamp = Date.now() / 1000
  let composed = ''
  for (const character of [...code, '\r']) {
    const isEnter = character === '\r'
    const { code: place, shift } = isEnter ? { code: 'Enter', shift: false } : keyOf(character)
    const key = { key: 'Process', code: place, windowsVirtualKeyCode: 229, modifiers: shift ? shiftModifier : 0 }
    timestamp += secondsBetweenKeys
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', timestamp, ...key }))
    composed += isEnter ? '' : character
    sent.push(
      isEnter
        ? session.send('Input.insertText', { text: composed })
        : session.send('Input.imeSetComposition', {
            text: composed,
            selectionStart: composed.length,
            selectionEnd: composed.length,
          }),
    )
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, ...key }))
  }
  await Promise.all(sent)
  await session.detach()
}

/** A keyboard wedge scans: its keys come in one burst, capitals with Shift, Enter at the end. */
export async function wedgeScan(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const sent: Promise<unknown>[] = []
  // As the operating system stamps a scanner's keys, however busy this machine is.
  let timestamp = Date.now() / 1000
  for (const character of code) {
    const { shift, ...key } = keyOf(character)
    const modifiers = shift ? shiftModifier : 0
    // Not awaited one by one: a scanner waits for nobody.
    timestamp += secondsBetweenKeys
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key.key, modifiers, timestamp, ...key }))
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, timestamp, ...key }))
  }
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 }
  timestamp += secondsBetweenKeys
  sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', timestamp, ...enter }))
  sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, ...enter }))
  await Promise.all(sent)
  await session.detach()
}
