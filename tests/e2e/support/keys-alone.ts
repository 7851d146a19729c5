/** A person without mouse and touch screen, for whom the same story is told: what it touches is reached with Tab, and pressed. */
import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const mostStops = 250
/** Slower than any scanner. */
const delay = 80

/** Of the story's plates. */
const pinyin: Readonly<Record<string, string>> = { 苏: 'su' }

type Pointing = Pick<Locator, 'click' | 'fill'>

/**
 * From now on `click` and `fill` of this page's locators are done with keys alone, until the answer is called. A signature is still
 * drawn: it is the customer's hand, on paper too.
 */
export function keysAlone(page: Page): () => void {
  // Playwright has one class for all locators and does not tell it by name.
  const locators = Object.getPrototypeOf(page.locator('html')) as Pointing
  const { click, fill } = locators
  locators.click = async function (this: Locator, ...options) {
    if (this.page() !== page) return click.apply(this, options)
    await expect(this).toBeEnabled()
    const plateKey = await this.evaluate((element) => element.closest('.keypad') && element.textContent.trim())
    if (plateKey) return typePlateKey(page, plateKey)
    await reach(page, this)
    await press(page, this)
  }
  locators.fill = async function (this: Locator, text, ...options) {
    if (this.page() !== page) return fill.call(this, text, ...options)
    await expect(this).toBeEditable()
    await reach(page, this)
    await page.keyboard.press('Control+A')
    if (text === '') await page.keyboard.press('Delete')
    else if (/^[ -~]+$/.test(text)) await page.keyboard.type(text, { delay })
    // As an input method gives it, all at once.
    else await page.keyboard.insertText(text)
  }
  return () => void Object.assign(locators, { click, fill })
}

/** A keyboard steps over the forty keys of a plate's keypad, and is typed on; a province is spelt. */
async function typePlateKey(page: Page, key: string): Promise<void> {
  const [first, ...rest] = pinyin[key] ?? ''
  if (first === undefined) return page.keyboard.type(key.toLowerCase(), { delay })
  // What is pressed at once after a PIN was meant for the PIN: a hand sees that nothing came of it.
  await expect(async () => {
    await page.keyboard.press(first, { delay })
    await expect(page.locator('.keypad output')).not.toHaveText('', { timeout: 500 })
  }).toPass()
  await page.keyboard.type(rest.join(''), { delay })
}

/** Tab by Tab, from wherever the cursor is. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await wanted.evaluate((element) => element.contains(document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab reaches ${String(wanted)}`)
}

/** What a person presses on what has the cursor. */
async function press(page: Page, wanted: Locator): Promise<void> {
  const kind = await wanted.evaluate(() => {
    const { activeElement } = document
    if (activeElement?.matches('[role="application"]')) return 'drawing'
    return activeElement?.matches('[role="radio"], [type="checkbox"], [type="radio"]') ? 'choice' : 'button'
  })
  if (kind === 'choice') return page.keyboard.press('Space')
  // On the drawing any place will do, so long as each mark has its own.
  if (kind === 'drawing') for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
}
