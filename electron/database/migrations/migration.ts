import type { Knex } from 'knex'

/** One step of the schema. Once released it never changes: what came after is a migration of its own. */
export interface Migration {
  /** 1 for the first, without gaps. */
  version: number
  name: string
  /** Runs in one transaction; foreign keys are checked after it. */
  up(transaction: Knex.Transaction): Promise<void>
}
