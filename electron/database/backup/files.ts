/** Where backups lie and what they are called: `backups/<shop>-<kind>-<time>.sqlite`, in the folder of the database. */
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { backupKinds, type BackupKind, type BackupRow } from '#electron/contract/backup'

export const folderOf = (database: string) => join(dirname(database), 'backups')
const shopOf = (database: string) => basename(database, extname(database))

/** `backups/frontlane-daily-20261124T003000123Z.sqlite` */
export function backupFile(database: string, kind: BackupKind, at: Date): string {
  return join(folderOf(database), `${shopOf(database)}-${kind}-${at.toISOString().replaceAll(/[-:.]/g, '')}.sqlite`)
}

const named = new RegExp(
  `^(?<shop>.+)-(?<kind>${backupKinds.join('|')})-(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(\\d{3})Z[^/\\\\]*\\.sqlite$`,
)

/** Also what a copy of one is called: `… - 副本.sqlite`, `… (1).sqlite`. @returns null for a file that is no finished backup of this database */
export function backupNamed(database: string, name: string): Omit<BackupRow, 'bytes'> | null {
  const [, shop, kind, ...time] = named.exec(name) ?? []
  const found = backupKinds.find((each) => each === kind)
  if (found === undefined || shop !== shopOf(database)) return null
  const [year, month, day, hour, minute, second, ms] = time
  return { name, kind: found, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z` }
}

/** Newest first. */
export async function listBackups(database: string): Promise<BackupRow[]> {
  const folder = folderOf(database)
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const found = names.flatMap((name) => backupNamed(database, name) ?? [])
  const sized = found.map(async (each) => ({ ...each, bytes: (await stat(join(folder, each.name))).size }))
  return (await Promise.all(sized)).toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** @returns where to write what `finishFile` then gives its name: nothing is there, and its folder is */
export async function startFile(file: string): Promise<string> {
  const unfinished = `${file}.unfinished`
  await mkdir(dirname(file), { recursive: true })
  await rm(unfinished, { force: true })
  return unfinished
}

/** On the disk, and under its own name: a kill leaves all of it, or an unfinished file that nobody takes for it. */
export async function finishFile(unfinished: string, file: string): Promise<void> {
  await sync(unfinished)
  await rename(unfinished, file)
  await syncFolder(dirname(file))
}

/** A folder's entries are written by its own sync; Windows writes them by itself, and cannot open a folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await sync(folder)
}

async function sync(path: string): Promise<void> {
  // Windows syncs only what is open for writing.
  const handle = await open(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
