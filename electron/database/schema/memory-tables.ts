/** Tables that are no records: nothing outside `database/` reads their rows as they are. */
import type { ShopEvent } from '#electron/domain/records'
import type { StoredRequest } from '#electron/services/ports/database'
import type { Columns } from './columns'
import { describeTable } from './tables'

const eventColumns: Columns<ShopEvent> = {
  sequence: 'integer',
  at: 'text',
  by: 'text',
  station: 'text',
  what: 'text',
  record: 'text',
  recordId: 'text',
  visitId: 'text?',
  data: 'json',
  previousHash: 'text',
  hash: 'text',
}

const requestColumns: Columns<StoredRequest> = {
  id: 'text',
  method: 'text',
  by: 'text',
  inputHash: 'text',
  answer: 'json',
  at: 'text',
}

export const eventTable = describeTable('events', eventColumns)
export const requestTable = describeTable('requests', requestColumns)
