/**
 * The boundary without Electron: window's contract → signed-in person and role → strict parse → handler → parse of the output →
 * envelope. Whatever comes in, an envelope goes out.
 */
import { z } from 'zod'
import type { Answer } from '#electron/contract/envelope'
import type { Method } from '#electron/contract/method'
import { stations, type Station } from '#electron/contract/states'
import { id } from '#electron/contract/values'
import type { Staff } from '#electron/domain/records'
import type { Result } from '#electron/domain/result'
import { stationsOf } from '#electron/domain/staff/permissions'
import type { Caller } from '#electron/services/handler'
import { type House, runCommand, runQuery } from '#electron/services/run'
import { admit } from '#electron/services/session/admit'
import type { AnyWindow } from '#electron/services/session/window'
import { badInput, failed, refused, unexpected } from './envelope'
import type { Entries, Entry } from './handlers'
import { unstorable } from './unstorable'

export interface Calls {
  house: House
  entries: Entries
  /** Keeps what nobody expected, under the id that the page gets. */
  log: (id: string, method: string, error: unknown) => void
}

const callShape = z.strictObject({
  method: z.string().max(80),
  input: z.unknown(),
  requestId: id.optional(),
  approvalId: id.optional(),
})
type ParsedCall = z.output<typeof callShape>

export async function dispatch(calls: Calls, raw: unknown, window: AnyWindow): Promise<Answer<unknown>> {
  let named = ''
  try {
    const call = callShape.safeParse(raw)
    if (!call.success) return badInput(call.error)
    const entry = calls.entries.get(call.data.method)
    if (entry?.method.window !== window.kind) return failed('UNKNOWN_METHOD')
    named = call.data.method
    const admitted = await admit(calls.house.database, entry.method.may, window)
    if (!admitted.ok) return failed(admitted.code)
    const input = entry.method.input.safeParse(call.data.input)
    if (!input.success) return badInput(input.error)
    const broken = unstorable(input.data)
    if (broken !== undefined) return failed('BAD_INPUT', { field: broken })
    if (entry.kind === 'command' && !call.data.requestId) return failed('BAD_INPUT', { field: 'requestId' })
    const result = await run(calls.house, entry, { ...call.data, input: input.data }, window, admitted.person)
    return result.ok ? { ok: true, data: entry.method.output.parse(result.value) } : refused(result.refusal)
  } catch (error) {
    const logId = calls.house.ids.next()
    calls.log(logId, named, error)
    return unexpected(error, logId)
  }
}

async function run(
  house: House,
  entry: Entry,
  call: ParsedCall,
  window: AnyWindow,
  staff: Staff | null,
): Promise<Result<unknown>> {
  const { method, input, requestId = '' } = call
  const caller: Caller = { staff, station: stationOf(entry.method, window, staff), approval: null }
  switch (entry.kind) {
    case 'local':
      return entry.handle(window, input)
    case 'query':
      return runQuery(house, { input, caller }, entry.handle)
    case 'command':
      return withApproval(call, window, (approval) =>
        runCommand(house, { method, requestId, input, caller: { ...caller, approval } }, entry.handle),
      )
  }
}

async function withApproval(
  { method, input, requestId = '', approvalId }: ParsedCall,
  window: AnyWindow,
  command: (approval: Caller['approval']) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  if (!approvalId || window.kind !== 'staff') return command(null)
  const approval = window.session.useApproval(approvalId, { method, input: JSON.stringify(input), requestId })
  const result = await command(approval)
  if (approval && !result.ok) window.session.releaseApproval(approvalId)
  return result
}

/** Where somebody acts: the station that the action belongs to, else the first one of that person. */
function stationOf({ may }: Method, window: AnyWindow, staff: Staff | null): Station {
  if (window.kind === 'lounge') return 'lounge'
  return stations.find((station) => may.startsWith(`${station}.`)) ?? stationsOf(staff?.roles ?? [])[0] ?? 'reception'
}
