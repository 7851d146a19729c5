import { mkdir } from 'node:fs/promises'
import { app, shell } from 'electron'
import { backupsOf } from '#electron/database/backup/backups'
import { folderOf } from '#electron/database/backup/files'
import type { DatabaseAddress } from '#electron/database/open'
import { logFor } from '#electron/logging/log'
import type { BackupRoom } from '#electron/services/backup/index'
import { keepBackups } from '#electron/services/backup/keeper'
import type { House } from '#electron/services/run'
import type { MainClock } from './clock'

const log = logFor('backup')

/**
 * @param failed the database's light is another now
 * @returns null where the database is a server's
 */
export function openBackups(
  address: DatabaseAddress,
  house: House,
  clock: MainClock,
  failed: () => void,
): BackupRoom | null {
  if (address.kind === 'postgres') return null
  const backups = backupsOf(address.file)
  return {
    backups,
    keeper: keepBackups(house, backups, clock, (error) => {
      log.error('no backup was made', error)
      failed()
    }),
    async openFolder() {
      const folder = folderOf(address.file)
      await mkdir(folder, { recursive: true })
      const failure = await shell.openPath(folder)
      if (failure !== '') throw new Error(`the folder of the backups was not opened: ${failure}`)
    },
    restart() {
      // A test starts the next one itself.
      if (!__TEST_BUILD__) app.relaunch()
      // After the answer to the page that asked.
      setTimeout(() => app.quit(), 200)
    },
  }
}
