/** Backups as a manager sees them, and as the first-start screen does where there is no shop yet. */
import type { backup } from '#electron/contract/backup'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { LocalHandlers } from '../handler'
import type { Backups } from '../ports/backups'
import type { House } from '../run'
import type { StaffWindow } from '../session/window'
import { loadSettings } from '../settings/load'
import { shopIsOpen } from '../setup/open-shop'
import type { BackupKeeper } from './keeper'

/** What a machine with an embedded database has; a server's backups are the server's own. */
export interface BackupRoom {
  backups: Backups
  keeper: BackupKeeper
  /** Opens the folder they lie in, for a person to copy from it or into it. */
  openFolder: () => Promise<void>
  /** Ends Frontlane and starts it again, with what is to be restored in place. */
  restart: () => void
}

export interface BackupParts {
  room: BackupRoom | null
  demonstration: boolean
  /** The damaged database file that this start has set aside. */
  setAside: string | null
}

export function backupLocals(
  house: House,
  { room, demonstration, setAside }: BackupParts,
): LocalHandlers<typeof backup, StaffWindow> {
  async function look(name: string) {
    const contents = (await room?.backups.look(name)) ?? null
    return contents ? ok(contents) : refuse('BACKUP_NOT_SOUND')
  }

  async function restore(name: string, by: string): Promise<Result<null>> {
    const sound = await look(name)
    if (!sound.ok) return sound
    await room?.backups.askForRestore(name, by)
    room?.restart()
    return ok(null)
  }

  async function openFolder(): Promise<Result<null>> {
    if (!room) return refuse('BACKUP_NOT_HERE')
    await room.openFolder()
    return ok(null)
  }

  async function withoutShop<T>(answer: () => Promise<Result<T>>): Promise<Result<T>> {
    return (await house.database.read(shopIsOpen)) ? refuse('SHOP_EXISTS') : answer()
  }

  return {
    list: async () =>
      ok({
        where: room ? 'here' : demonstration ? 'demonstration' : 'server',
        kept: (await house.database.read(loadSettings)).backupsKept,
        backups: (await room?.backups.list()) ?? [],
        failure: room?.keeper.failure() ?? null,
      }),
    look: (_, { name }) => look(name),
    make: async () => (room ? ok(await room.keeper.make('asked')) : refuse('BACKUP_NOT_HERE')),
    restore: ({ session }, { name }) => restore(name, session.staffId ?? 'system'),
    openFolder,
    listBeforeShop: () =>
      withoutShop(async () =>
        ok({ where: room ? 'here' : 'server', backups: (await room?.backups.list()) ?? [], setAside }),
      ),
    lookBeforeShop: (_, { name }) => withoutShop(() => look(name)),
    restoreBeforeShop: (_, { name }) => withoutShop(() => restore(name, 'system')),
    openFolderBeforeShop: () => withoutShop(openFolder),
  }
}
