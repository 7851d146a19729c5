import { expect } from '@playwright/test'
import { gateStory, guardSitsDown } from './support/gate-story'

gateStory('a card scanned before the gate’s page is there is not lost', async ({ shop }) => {
  // In the very moment in which somebody is signed in, and the station is still being fetched.
  await shop.staff.evaluate((card) => {
    const strokes = [...card].map((character) => ({
      code: /\d/.test(character) ? `Digit${character}` : character === '-' ? 'Minus' : `Key${character}`,
      shiftKey: /[A-Z]/.test(character),
    }))
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('.shell') === null) return
      observer.disconnect()
      for (const stroke of [...strokes, { code: 'Enter' }]) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...stroke, bubbles: true }))
        document.body.dispatchEvent(new KeyboardEvent('keyup', { ...stroke, bubbles: true }))
      }
    }).observe(document.body, { childList: true, subtree: true })
  }, 'FLC-027')
  await guardSitsDown(shop)
  await expect(shop.staff.getByText('卡 027 进厂，输入车牌')).toBeVisible()
})
