/** Which function answers which method: one declared and not handled does not compile. */
import type { Contract, LoungeContract } from '#electron/contract/index'
import type { Method } from '#electron/contract/method'
import { methods } from '#electron/contract/methods'
import type { Result } from '#electron/domain/result'
import type { CommandContext, Handlers, LocalHandlers, QueryContext } from '#electron/services/handler'
import type { AnyWindow, LoungeWindow, StaffWindow } from '#electron/services/session/window'

type Named<A extends Record<string, Method>, Kind extends Method['kind']> = {
  [M in keyof A]: A[M]['kind'] extends Kind ? M : never
}[keyof A]

/** Queries and commands by area. */
export type AreaHandlers = {
  [A in keyof Contract as [Named<Contract[A], 'query' | 'command'>] extends [never] ? never : A]: Handlers<Contract[A]>
}

type WindowOf<A> = A extends keyof LoungeContract ? LoungeWindow : StaffWindow

/** What main answers about a window, by area. */
export type AreaLocals = {
  [A in keyof Contract as [Named<Contract[A], 'local'>] extends [never] ? never : A]: LocalHandlers<
    Contract[A],
    WindowOf<A>
  >
}

type Handle<Asked> = (asked: Asked, input: unknown) => Promise<Result<unknown>>

/** A declared method with what answers it. */
export type Entry = { method: Method } & (
  | { kind: 'query'; handle: Handle<QueryContext> }
  | { kind: 'command'; handle: Handle<CommandContext> }
  | { kind: 'local'; handle: Handle<AnyWindow> }
)
export type Entries = ReadonlyMap<string, Entry>

export function listEntries(handlers: AreaHandlers, locals: AreaLocals): Entries {
  const functions = { ...flat(handlers), ...flat(locals) }
  return new Map(
    [...methods].map(([name, method]) => {
      const handle = functions[name]
      if (!handle) throw new Error(`nothing answers ${name}`)
      // Dispatch parses the input with the schema, and asks for the window and the kind, that the handler's type is taken from.
      return [name, { method, kind: method.kind, handle } as Entry]
    }),
  )
}

function flat(areas: Record<string, object>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(areas).flatMap(([area, named]) =>
      Object.entries(named).map(([name, handler]): [string, unknown] => [`${area}.${name}`, handler]),
    ),
  )
}
