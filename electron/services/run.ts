/** Runs one call: request id, transaction, event log. The one place where a command becomes a transaction. */
import type { Result } from '#electron/domain/result'
import { refuse } from '#electron/domain/result'
import type { Json } from '#electron/domain/records'
import { actor, type Caller, type CommandContext, type QueryContext } from './handler'
import type { Database, Reader, Writer } from './ports/database'
import type { Clock, Ids } from './ports/system'
import { loadSettings } from './settings/load'

export interface House {
  database: Database
  clock: Clock
  ids: Ids
  /** This machine's name: each machine sends its own printer's jobs. */
  machine: string
  /** Where this machine's A4 forms go by themselves: its page printer, or PDFs where it has none. */
  formsTo: 'a4' | 'pdf'
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
  const by = actor(call)
  const inputHash = house.digest(JSON.stringify(call.input))
  try {
    return await house.database.command(async (writer) => {
      const before = await writer.requests.get(call.requestId)
      if (before) {
        const same = before.method === call.method && before.by === by && before.inputHash === inputHash
        // The stored answer was this handler's own, so it has this handler's type.
        return same ? { ok: true, value: before.answer as O } : refuse('REQUEST_REUSED')
      }
      const context = await commandContext(house, writer, call.caller)
      const result = await handler(context, call.input)
      if (!result.ok) throw new Rollback(result)
      // JSON is what crosses to the page, so what is stored is what was answered.
      const answer = result.value as Json
      await writer.requests.insert({ id: call.requestId, method: call.method, by, inputHash, answer, at: context.now })
      return result
    })
  } catch (error) {
    if (error instanceof Rollback) return error.result
    throw error
  }
}

/**
 * What a person asks of main without a request id: signing in, or setting a PIN, which must not be kept with a request. One transaction; a refusal rolls
 * everything back.
 */
export async function runForPerson<T>(
  house: House,
  staffId: string,
  work: (context: CommandContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await house.database.command(async (writer) => {
      const staff = (await writer.staff.get(staffId)) ?? null
      const result = await work(await commandContext(house, writer, { staff, station: 'manager', approval: null }))
      if (!result.ok) throw new Rollback(result)
      return result
    })
  } catch (error) {
    if (error instanceof Rollback) return error.result
    throw error
  }
}

/** What no person did: a printer's answer, something that fell due. One transaction; without a request, for nobody asks twice. */
export function runAsSystem<T>(house: House, work: (context: CommandContext) => Promise<T>): Promise<T> {
  const system: Caller = { staff: null, station: 'manager', approval: null }
  return house.database.command(async (writer) => work(await commandContext(house, writer, system)))
}

async function commandContext(house: House, writer: Writer, caller: Caller): Promise<CommandContext> {
  const now = house.clock.now().toISOString()
  const by = actor({ caller })
  return {
    reader: writer,
    writer,
    caller,
    now,
    settings: await loadSettings(writer),
    machine: house.machine,
    formsTo: house.formsTo,
    newId: () => house.ids.next(),
    newSecret: () => house.ids.secret(),
    tell: (what, happening) =>
      writer.append({ visitId: null, data: null, ...happening, what, at: now, by, station: caller.station }),
  }
}

/** Reads on the connection for screens. */
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
