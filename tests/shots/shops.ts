/** The shops that are looked at, each put into a data folder that is new. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '#electron/contract/states'
import { backupFile } from '#electron/database/backup/files'
import { putStarterShop } from '../e2e/support/starter-database'
import { putDemonstration } from './demonstration-database'
import type { ShopKind } from './screens/screen'

export const putShop: Record<ShopKind, (home: string, language: Language) => Promise<void>> = {
  none: () => Promise.resolve(),
  starter: putStarterShop,
  demonstration: putDemonstration,
  async damaged(home, language) {
    const database = join(home, 'frontlane.sqlite')
    await mkdir(join(home, 'backups'))
    for (const [kind, at] of backups) {
      await putStarterShop(home, language)
      await rename(database, backupFile(database, kind, new Date(at)))
    }
    await writeFile(database, 'half of a page that a dying disk has written')
  },
}

const backups = [
  ['daily', '2026-11-22T00:15:00.000Z'],
  ['asked', '2026-11-22T10:02:00.000Z'],
  ['daily', '2026-11-23T00:15:00.000Z'],
] as const
