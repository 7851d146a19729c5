import type { Knex } from 'knex'

export type Work<T> = (transaction: Knex.Transaction) => Promise<T>

/** One kind of database, so far as the two differ. Everything else is written once, above it. */
export interface Engine {
  /** A transaction on the writer's connection, rolled back when `work` throws. Never two at a time. */
  write<T>(work: Work<T>): Promise<T>
  /** Makes a transaction the only one that writes to this shop, on any machine, until it ends. Its first statement. */
  lock(transaction: Knex.Transaction): Promise<void>
  /** One snapshot, on a connection that cannot write. */
  read<T>(purpose: 'screens' | 'reports', work: Work<T>): Promise<T>
  /** A locked transaction in which a table may be dropped and made again without losing the rows that refer to it. */
  rebuild<T>(work: Work<T>): Promise<T>
  /** Keeps a copy of what the migration to this version is about to change. */
  copyBefore(version: number): Promise<void>
  /** Tells other machines, when the transaction commits, how far the chain has come. */
  tell(transaction: Knex.Transaction, sequence: number): Promise<void>
  /** Hears that from other machines, until the engine is closed. */
  listen(heard: (sequence: number) => void): Promise<void>
  close(): Promise<void>
}
