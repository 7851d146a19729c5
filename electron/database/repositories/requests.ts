import type { Knex } from 'knex'
import type { StoredRequest, Writer } from '#electron/services/ports/database'
import { requestTable } from '../schema/memory-tables'
import { fromStored, toStored } from './rows'

export function requestRows(db: Knex.Transaction): Writer['requests'] {
  return {
    async get(id) {
      const [stored] = await db<Record<string, unknown>>('requests').select('*').where('id', id)
      // `requestTable` has exactly the fields of a stored request, each with the kind of its type.
      return stored && (fromStored(requestTable, stored) as unknown as StoredRequest)
    },
    async insert(request) {
      await db('requests').insert(toStored(requestTable, { ...request }))
    },
    async removeBefore(at) {
      await db('requests').where('at', '<', at).delete()
    },
  }
}
