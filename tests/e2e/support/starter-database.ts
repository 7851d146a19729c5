/** The starter shop as a database file, made once for all tests of a worker: each gets a copy of its own, with nobody's door in main. */
import { rmSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Language } from '#electron/contract/states'
import { openDatabase } from '#electron/database/open'
import { openStarterShop } from '#electron/demonstration/open-shop'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { scryptPins } from '#electron/main/pins'

/** Quick to check: what a PIN costs is not what these tests are about. */
const pins = scryptPins(4)
const made = new Map<Language, Promise<string>>()

/** @param home a data folder that Frontlane has not started in */
export async function putStarterShop(home: string, language: Language = 'zh-CN'): Promise<void> {
  const making = made.get(language) ?? make(language)
  made.set(language, making)
  await cp(await making, join(home, 'frontlane.sqlite'))
}

async function make(language: Language): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'frontlane-starter-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'frontlane.sqlite')
  const database = await openDatabase({ kind: 'sqlite', file }, (error) => {
    throw error
  })
  const pinHashes = new Map(
    await Promise.all(starterPeople.map(async ({ name, pin }) => [name, await pins.hash(pin)] as const)),
  )
  const opening = { ids: { next: v7 }, now: new Date().toISOString(), pinHashes }
  await database.command((writer) => openStarterShop(writer, opening))
  await database.command(async ({ settings }) => {
    const shop = await settings.get('shop')
    if (shop) await settings.update('shop', { value: { ...(shop.value as object), language } })
  })
  await database.close()
  return file
}
