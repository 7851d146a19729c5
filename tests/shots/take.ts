/**
 * Takes the pictures of `screens/` and of the day's papers, in every size and language, lists them in shots/index.html, and has axe look at
 * every screen: what it finds serious fails the run, as a screen that could not be opened does.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languages, type Language } from '#electron/contract/states'
import { violations } from '../e2e/support/axe'
import { RunningShop } from '../e2e/support/running-shop'
import { lookedAt } from './demonstration-database'
import { indexOf, type Picture } from './index-page'
import { bringUp, pageOf, settled } from './look'
import { papersOf } from './papers'
import { screens, sizes } from './screens/index'
import { shopKinds, type Screen, type ShopKind } from './screens/screen'
import { putShop } from './shops'

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
console.log(`${pictures.length} pictures, ${failures.length} faults`)
process.exitCode = failures.length > 0 ? 1 : 0

async function take(language: Language): Promise<void> {
  await mkdir(join(folder, language), { recursive: true })
  const wanted = screens.filter(({ name }) => isWanted(name))
  for (const kind of shopKinds) {
    const shown = wanted.filter((screen) => screen.shop === kind)
    if (shown.length > 0) await takeShop(kind, shown, language)
  }
  for (const paper of await papersOf(join(folder, language), language, isWanted)) {
    pictures.push({ language, name: paper.name, size: paper.size, file: `${language}/${paper.file}` })
  }
}

async function takeShop(kind: ShopKind, shown: readonly Screen[], language: Language): Promise<void> {
  const shop = await RunningShop.open('hid', language, putShop[kind])
  for (const page of [shop.staff, shop.lounge]) page.setDefaultTimeout(8_000)
  try {
    await shop.advanceTo(lookedAt)
    for (const screen of shown) await takeScreen(shop, screen, language)
  } finally {
    await shop.close()
  }
}

/** Opened once, and then looked at in every size: what was typed or done on the way stays done. */
async function takeScreen(shop: RunningShop, screen: Screen, language: Language): Promise<void> {
  const page = pageOf(shop, screen)
  try {
    for (const [index, [width, height]] of (screen.sizes ?? sizes[screen.window]).entries()) {
      const size = `${width}x${height}`
      const file = `${language}/${screen.name}-${size}.png`
      await resize(shop, screen.window, width, height)
      if (index === 0) await bringUp(shop, screen)
      await settled(page)
      await page.screenshot({ path: join(folder, file) })
      pictures.push({ language, name: screen.name, size, file })
      if (index === 0) for (const found of await violations(page)) failures.push(`${language}/${screen.name}: ${found}`)
    }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'failed'
    failures.push(`${language}/${screen.name}: ${why}`)
  }
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
