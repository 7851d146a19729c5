/** Copies of the shop's database, beside it: only the embedded one has them, a server keeps its own. */
import type { BackupContents, BackupKind, BackupRow } from '#electron/contract/backup'

export interface Backups {
  /** Newest first. */
  list(): Promise<BackupRow[]>
  /** @returns null when it is not there, or is no sound database of this or an earlier version */
  look(name: string): Promise<BackupContents | null>
  /**
   * Checks the database, copies it as it is at one moment while work goes on, checks the copy, and only then removes the oldest of
   * those made by themselves or asked for. Throws a `DatabaseFault` when either is not sound or there is no space.
   *
   * @param keep how many of those stay
   */
  make(kind: Extract<BackupKind, 'daily' | 'asked'>, at: Date, keep: number): Promise<BackupRow>
  /** Reads every page of the database. Throws a `DatabaseFault` when one is not sound. */
  check(): Promise<void>
  /** Gives up what is being checked or copied, for good: the program ends, and gigabytes would keep it. */
  stop(): void
  /** Writes down that the next start puts this backup in place of the database. */
  askForRestore(name: string, by: string): Promise<void>
}
