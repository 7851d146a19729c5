/** Takes the pictures of `screens.ts` and of the day's papers, in every size and language, and lists them in shots/index.html. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { languages, type Language } from '#electron/contract/states'
import { RunningShop } from '../e2e/support/running-shop'
import { lookedAt, putDemonstration } from './demonstration-database'
import { indexOf, type Picture } from './index-page'
import { papersOf } from './papers'
import { screens, sizes } from './screens/index'
import type { Screen } from './screens/screen'

const folder = join(import.meta.dirname, '../../shots')
const asked = process.argv.slice(2)
const wantedLanguages = languages.filter((language) => asked.includes(language))
const names = asked.filter((word) => !languages.some((language) => language === word))
const isWanted = (name: string) => names.length === 0 || names.some((part) => name.includes(part))

const pictures: Picture[] = []
const failures: string[] = []

await rm(folder, { recursive: true, force: true })
for (const language of wantedLanguages.length > 0 ? wantedLanguages : languages) await take(language)
await writeFile(join(folder, 'index.html'), indexOf(pictures))
for (const failure of failures) console.error(failure)
console.log(`${pictures.length} pictures, ${failures.length} not taken`)
process.exitCode = failures.length > 0 ? 1 : 0

async function take(language: Language): Promise<void> {
  await mkdir(join(folder, language), { recursive: true })
  const shop = await RunningShop.open('hid', language, putDemonstration)
  for (const page of [shop.staff, shop.lounge]) page.setDefaultTimeout(8_000)
  try {
    await shop.advanceTo(lookedAt)
    for (const screen of screens.filter(({ name }) => isWanted(name))) await takeScreen(shop, screen, language)
    for (const paper of await papersOf(shop, join(folder, language))) {
      pictures.push({ language, name: paper.name, size: paper.kind, file: `${language}/${paper.file}` })
    }
  } finally {
    await shop.close()
  }
}

async function takeScreen(shop: RunningShop, screen: Screen, language: Language): Promise<void> {
  for (const [width, height] of sizes[screen.window]) {
    const size = `${width}x${height}`
    const file = `${language}/${screen.name}-${size}.png`
    try {
      const page = screen.window === 'staff' ? shop.staff : shop.lounge
      await resize(shop, screen.window, width, height)
      await begin(shop, screen, page)
      await screen.open(page, shop)
      await settled(page)
      await page.screenshot({ path: join(folder, file) })
      pictures.push({ language, name: screen.name, size, file })
    } catch (error) {
      failures.push(`${file}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'failed'}`)
    }
  }
}

/** The page as it is when that person has just come. */
async function begin(shop: RunningShop, { person, window }: Screen, page: Page): Promise<void> {
  if (window === 'staff') await shop.sit(person)
  await page.reload()
  await page
    .locator(window === 'lounge' ? '.lounge' : person === null ? '.sign-in' : '.shell')
    .first()
    .waitFor()
  await settled(page)
}

/** What is read has come, and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
    // Without a function of its own: what names functions for its own sake is not in the page.
    for (let quiet = 0, before = ''; quiet < 12;) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = document.body.innerHTML
      quiet = now === before ? quiet + 1 : 0
      before = now
    }
  })
}

async function resize({ app }: RunningShop, window: 'staff' | 'lounge', width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [kind, wide, high]) => {
      const found = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`app://${kind}/`))
      if (found?.isMaximized()) found.unmaximize()
      found?.setContentSize(wide, high)
    },
    [window, width, height] as const,
  )
}
