import type { ChainState, events } from '#electron/contract/events'
import { ok } from '#electron/domain/result'
import type { LocalHandlers } from '../handler'
import type { ChainCheck, ChainWatch } from '../ports/chain'
import type { StaffWindow } from '../session/window'

export function chainLocals(watch: ChainWatch): LocalHandlers<typeof events, StaffWindow> {
  return {
    chain: async () => ok(stateOf(watch.last())),
    verify: async () => ok(stateOf(await watch.verify())),
  }
}

function stateOf(check: ChainCheck | null): ChainState {
  if (!check) return { state: 'checking', at: null, events: 0, sequence: 0, fault: null }
  const { at, events, fault } = check
  return {
    state: fault ? 'broken' : 'intact',
    at,
    events,
    sequence: fault?.sequence ?? 0,
    fault: fault?.fault ?? null,
  }
}
