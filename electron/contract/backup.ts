import { z } from 'zod'
import { local } from './method'
import { instant } from './values'

export const backupKinds = ['daily', 'asked', 'before_update', 'before_restore'] as const
/** Why a backup was made: each day by itself, asked for, before the schema changed, before another one was restored. */
export type BackupKind = (typeof backupKinds)[number]

/** A file of the folder, and of no other. */
const backupName = z
  .string()
  .max(160)
  .regex(/^\w[^/\\]*$/)

export const backupRow = z.object({
  /** The file's name in the data folder's `backups/`. */
  name: backupName,
  kind: z.enum(backupKinds),
  at: instant,
  bytes: z.int(),
})
export type BackupRow = z.output<typeof backupRow>

/** What is in a backup, shown before it is restored. */
export const backupContents = z.object({
  shopName: z.string(),
  newestEventAt: instant.nullable(),
  visits: z.int(),
  orders: z.int(),
  customers: z.int(),
})
export type BackupContents = z.output<typeof backupContents>

/** Why there is no newer backup: the database is damaged, the disk is full, or the log says. */
export const backupFailure = z.object({ at: instant, why: z.enum(['damaged', 'full', 'other']) })
export type BackupFailure = z.output<typeof backupFailure>

const named = z.strictObject({ name: backupName })

/** Backups of the embedded database (M8); a server's are the server's own, and what is made up needs none: `where` says so. */
export const backup = {
  list: local({
    may: 'manager.work',
    input: z.strictObject({}),
    output: z.object({
      where: z.enum(['here', 'server', 'demonstration']),
      /** How many of the daily ones and those asked for are kept. */
      kept: z.int(),
      /** Newest first. */
      backups: z.array(backupRow),
      /** The last try failed, and nothing has been backed up since. */
      failure: backupFailure.nullable(),
    }),
  }),
  /** Refusal: `BACKUP_NOT_SOUND`. */
  look: local({ may: 'manager.work', input: named, output: backupContents }),
  make: local({ may: 'manager.work', input: z.strictObject({}), output: backupRow }),
  /** Frontlane starts again with what is in the backup; what is there now becomes a backup itself. Refusal: `BACKUP_NOT_SOUND`. */
  restore: local({ may: 'manager.work', input: named, output: z.null() }),
  /** Opens `backups/` in the system's file manager: to carry a copy out of the house, or one in. Refusal: `BACKUP_NOT_HERE`. */
  openFolder: local({ may: 'manager.work', input: z.strictObject({}), output: z.null() }),
  /** The same while there is no shop yet: nobody can sign in. Refusal: `SHOP_EXISTS`. */
  listBeforeShop: local({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      where: z.enum(['here', 'server']),
      /** Newest first. */
      backups: z.array(backupRow),
      /** The name of the damaged database file that was found at this start and set aside. */
      setAside: z.string().nullable(),
    }),
  }),
  lookBeforeShop: local({ may: 'anyone', input: named, output: backupContents }),
  restoreBeforeShop: local({ may: 'anyone', input: named, output: z.null() }),
  openFolderBeforeShop: local({ may: 'anyone', input: z.strictObject({}), output: z.null() }),
}
