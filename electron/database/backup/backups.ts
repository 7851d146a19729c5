import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Backups } from '#electron/services/ports/backups'
import { checkSqlite, copySqlite } from '../connection/sqlite'
import { Fault } from '../fault'
import { backupFile, backupNamed, folderOf, listBackups } from './files'
import { contentsOf } from './look'
import { askForRestore } from './restore'

/** Kept to a number; what was copied before a change of the schema is nobody's to remove. */
const counted = ['daily', 'asked']

/** Backups of the embedded database in this file. */
export function backupsOf(database: string): Backups {
  const list = () => listBackups(database)
  const stopped = new AbortController()
  return {
    list,
    async look(name) {
      if (!backupNamed(database, name)) return null
      try {
        return await contentsOf(join(folderOf(database), name))
      } catch (error) {
        if (error instanceof Fault) return null
        throw error
      }
    },
    async make(kind, at, keep) {
      const file = backupFile(database, kind, at)
      await copySqlite(database, file, stopped.signal)
      const all = await list()
      const old = all.filter((each) => counted.includes(each.kind)).slice(keep)
      for (const { name } of old) await rm(join(folderOf(database), name))
      const made = all.find(({ name }) => name === basename(file))
      if (!made) throw new Error('a backup that was just made is not there')
      return made
    },
    check: () => checkSqlite(database, stopped.signal),
    stop: () => stopped.abort(),
    askForRestore: (name, by) => askForRestore(database, { name, by }),
  }
}
