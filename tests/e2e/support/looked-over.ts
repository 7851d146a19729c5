/** What a page holds that only markup could have put there, and every text on it that markup was written behind. */
import type { Page } from '@playwright/test'
import { readMarkup } from '#tests/support/markup/hand'

interface Seen {
  texts: string[]
  strange: string[]
}

/** @param html another document, read by the page's own parser, that is looked over instead of the page */
export async function lookOver(page: Page, html?: string): Promise<{ whole: number[]; faults: string[] }> {
  const { texts, strange } = await page.evaluate(look, html)
  const read = texts.map(readMarkup)
  return {
    whole: read.flatMap(({ whole }) => whole),
    faults: [...strange, ...read.flatMap(({ spoiled }) => spoiled.map((text) => `not to the letter: ${text}`))],
  }
}

/** In the page. */
function look(html: string | undefined): Seen {
  const seen = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html')
  const strange: string[] = []
  const texts = [seen.documentElement.textContent, ...[...seen.querySelectorAll('textarea, input')].map(valueOf)]
  for (const element of seen.querySelectorAll('*')) {
    const foreign =
      element.matches('iframe, frame, object, embed, base, portal, [http-equiv=refresh], math, marquee, [srcdoc]') ||
      (element.matches('script') && !element.getAttribute('src')?.startsWith('./assets/'))
    if (foreign) strange.push(`an element: ${element.outerHTML.slice(0, 120)}`)
    for (const { name, value } of element.attributes) {
      const runs = name.startsWith('on') || /^(javascript|vbscript|data:text)/i.test(value.trim())
      const leads = /^(src|href|xlink:href|action|formaction|style)$/.test(name) && /fl\.example|¤/.test(value)
      if (runs || leads) strange.push(`an attribute: ${name}="${value.slice(0, 80)}"`)
      texts.push(value)
    }
  }
  if (Reflect.has(globalThis, 'ran')) strange.push('a script ran')
  return { texts: texts.filter((text) => text.includes('¤')), strange }

  function valueOf(field: Element): string {
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
  }
}
