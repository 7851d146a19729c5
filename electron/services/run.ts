/** Runs one call: request id, transaction, event log. The one place where a command becomes a transaction. */
import type { Result } from '#electron/domain/result'
import { refuse } from '#electron/domain/result'
import type { Json } from '#electron/domain/records'
import type { Caller, CommandContext, QueryContext } from './handler'
import type { Database, Reader } from './ports/database'
import type { Clock, Ids } from './ports/system'
import { loadSettings } from './settings/load'

export interface House {
  database: Database
  clock: Clock
  ids: Ids
  /** sha-256 of a text, hexadecimal. */
  digest(text: string): string
}

export interface CommandCall<I> {
  method: string
  requestId: string
  input: I
  caller: Caller
}

/** Carries a refusal out of a transaction so that it rolls back; never leaves this file. */
class Rollback extends Error {
  constructor(readonly result: Result<never>) {
    super('rolled back by a refusal')
  }
}

/**
 * One command is one transaction. A request id seen before, with the same method, person and input, gets the answer it got then
 * and changes nothing; with anything else it is refused. A refusal rolls everything back and is not stored.
 */
export async function runCommand<I, O>(
  house: House,
  call: CommandCall<I>,
  handler: (context: CommandContext, input: I) => Promise<Result<O>>,
): Promise<Result<O>> {
  const by = call.caller.staff?.id ?? 'kiosk'
  const inputHash = house.digest(JSON.stringify(call.input))
  try {
    return await house.database.command(async (writer) => {
      const now = house.clock.now().toISOString()
      const before = await writer.requests.get(call.requestId)
      if (before) {
        const same = before.method === call.method && before.by === by && before.inputHash === inputHash
        // The stored answer was this handler's own, so it has this handler's type.
        return same ? { ok: true, value: before.answer as O } : refuse('REQUEST_REUSED')
      }
      const context: CommandContext = {
        reader: writer,
        writer,
        caller: call.caller,
        now,
        settings: await loadSettings(writer),
        newId: () => house.ids.next(),
        newSecret: () => house.ids.secret(),
        tell: (what, happening) =>
          writer.append({ visitId: null, data: null, ...happening, what, at: now, by, station: call.caller.station }),
      }
      const result = await handler(context, call.input)
      if (!result.ok) throw new Rollback(result)
      // JSON is what crosses to the page, so what is stored is what was answered.
      const answer = result.value as Json
      await writer.requests.insert({ id: call.requestId, method: call.method, by, inputHash, answer, at: now })
      return result
    })
  } catch (error) {
    if (error instanceof Rollback) return error.result
    throw error
  }
}

/** Reads on the connection for screens; `report` on the one for long reads. */
export function runQuery<I, O>(
  house: House,
  call: { input: I; caller: Caller },
  handler: (context: QueryContext, input: I) => Promise<Result<O>>,
): Promise<Result<O>> {
  return house.database.read(async (reader: Reader) =>
    handler(
      { reader, caller: call.caller, now: house.clock.now().toISOString(), settings: await loadSettings(reader) },
      call.input,
    ),
  )
}
