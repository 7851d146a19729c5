import type { Knex } from 'knex'
import { asFault } from '../fault'
import type { Work } from './engine'

/**
 * One transaction. What `work` threw is what the caller gets, also when rolling back fails too: SQLite ends a transaction by itself
 * when the disk is full, and knex would tell only that there was nothing to roll back.
 */
export async function transact<T>(knex: Knex, work: Work<T>, config?: Knex.TransactionConfig): Promise<T> {
  let thrown: { error: unknown } | undefined
  try {
    return await knex.transaction(async (transaction) => {
      try {
        return await work(transaction)
      } catch (error) {
        thrown = { error }
        throw error
      }
    }, config)
  } catch (error) {
    throw asFault(thrown ? thrown.error : error)
  }
}
