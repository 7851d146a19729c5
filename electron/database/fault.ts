import type { DatabaseFault, DatabaseFaultKind } from '#electron/services/ports/database'

/** What a driver said, without the statement and the values that were in it. */
export class Fault extends Error implements DatabaseFault {
  override readonly name = 'DatabaseFault'

  constructor(
    readonly kind: DatabaseFaultKind,
    message: string,
  ) {
    super(message)
  }
}

const bySqliteCode: Readonly<Record<string, DatabaseFaultKind>> = {
  SQLITE_FULL: 'full',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_NOTADB: 'damaged',
  SQLITE_IOERR: 'unavailable',
  SQLITE_BUSY: 'unavailable',
  SQLITE_LOCKED: 'unavailable',
  SQLITE_CANTOPEN: 'unavailable',
  SQLITE_READONLY: 'unavailable',
}

/** Of the system's calls, for files beside the database. */
const fullDisk = new Set(['ENOSPC', 'EDQUOT'])

/** Five characters of PostgreSQL's SQLSTATE, or of its class. */
const bySqlState: Readonly<Record<string, DatabaseFaultKind>> = {
  '53100': 'full',
  '08': 'unavailable',
  '53': 'unavailable',
  '57': 'unavailable',
  '58': 'unavailable',
  XX: 'damaged',
}

/**
 * A driver's error becomes a `Fault`; anything else (a refusal, a bug of the house) stays what it is. Messages of the drivers carry
 * statements, and PostgreSQL's details carry values: neither may reach a log.
 */
export function asFault(error: unknown): unknown {
  if (error instanceof Fault || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const said = error.message.slice(error.message.lastIndexOf(' - ') + 1).replace(/^- /, '')
  if (code.startsWith('SQLITE_')) return new Fault(bySqliteCode[code] ?? 'refused', said)
  if (fullDisk.has(code)) return new Fault('full', said)
  if ('severity' in error) {
    return new Fault(bySqlState[code] ?? bySqlState[code.slice(0, 2)] ?? 'refused', `${code} ${said}`)
  }
  const unreachable =
    /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)/.test(code) ||
    error.name === 'KnexTimeoutError' ||
    /^Connection terminated|^Connection ended|timeout expired|not queryable/.test(said)
  return unreachable ? new Fault('unavailable', said) : error
}
