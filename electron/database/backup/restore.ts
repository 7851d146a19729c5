/** Puts a backup in place of the database: asked for while the shop is open, done at the next start before anything is opened. */
import { access, copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { checkSqlite, copySqlite } from '../connection/sqlite'
import { Fault } from '../fault'
import { backupFile, backupNamed, finishFile, folderOf, startFile, syncFolder } from './files'

const fileOf = (database: string) => join(dirname(database), 'restore.json')

/** A restore that was asked for. */
export interface Restore {
  /** The backup's file name. */
  name: string
  /** Who asked: a staff id of the shop as it was then. */
  by: string
}

export async function askForRestore(database: string, restore: Restore): Promise<void> {
  const unfinished = await startFile(fileOf(database))
  await writeFile(unfinished, JSON.stringify(restore))
  await finishFile(unfinished, fileOf(database))
}

/**
 * Does what was asked. The database that was there becomes a backup itself, or is set aside when it is not sound. Killed at any
 * point, the next start does it again, with the same result. Throws a `Fault` when the backup is not sound: nothing is changed then,
 * and it is not tried again.
 *
 * @returns what was restored; null when nothing was asked
 */
export async function restoreIfAsked(database: string, at: Date): Promise<Restore | null> {
  const asked = await readAsked(database)
  if (!asked) return null
  const backup = join(folderOf(database), asked.name)
  try {
    await checkSqlite(backup)
  } catch (error) {
    await rm(fileOf(database))
    throw error
  }
  const unfinished = await startFile(database)
  await copyFile(backup, unfinished)
  await keepPresent(database, at)
  await finishFile(unfinished, database)
  await rm(fileOf(database))
  await syncFolder(dirname(database))
  return asked
}

async function keepPresent(database: string, at: Date): Promise<void> {
  // A kill may have come after it was removed; opening what is not there would make it.
  if (!(await exists(database))) return
  try {
    await checkSqlite(database)
    await copySqlite(database, backupFile(database, 'before_restore', at))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    await setAside(database, at)
    return
  }
  for (const end of files) await rm(`${database}${end}`, { force: true })
}

/** The database and what SQLite keeps beside it. */
const files = ['', '-wal', '-shm']

/**
 * A database that is not sound, under another name in the same folder. Its log goes with it: beside another database it would be
 * written into that.
 *
 * @returns the name, null when there was none
 */
export async function setAside(database: string, at: Date): Promise<string | null> {
  const aside = `${database}.damaged-${at.toISOString().replaceAll(/[-:.]/g, '')}`
  const moved: boolean[] = []
  for (const end of files) moved.push(await move(`${database}${end}`, `${aside}${end}`))
  return moved[0] ? basename(aside) : null
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

async function readAsked(database: string): Promise<Restore | null> {
  try {
    const { name, by } = JSON.parse(await readFile(fileOf(database), 'utf8')) as Partial<Restore> // checked in the next line
    return typeof name === 'string' && typeof by === 'string' && backupNamed(database, name) ? { name, by } : null
  } catch {
    return null
  }
}
