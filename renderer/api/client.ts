/**
 * The typed client. `api.gate.issueCard(input, { requestId })` and `ask('gate.issueCard', input, { requestId })` are the same call;
 * both answer with the envelope and never throw. Screens change things through `useCommand`, which looks after the request id, and
 * read through `useQuery`.
 */
import type { AnyMethodName, Contract, InputOf, OutputOf } from '#electron/contract/index'
import type { Answer } from '#electron/contract/envelope'
import type { MethodOf } from '#electron/contract/method'
import { plain } from './plain'

type Named<K extends 'query' | 'command' | 'local'> = {
  [N in AnyMethodName]: MethodOf<Contract, N>['kind'] extends K ? N : never
}[AnyMethodName]

export type CommandName = Named<'command'>
/** What only reads, or is about this window. */
export type QueryName = Named<'query' | 'local'>

export interface Ids {
  /** Made when a step opens, kept until it is answered. */
  requestId?: string
  /** A manager's yes to this method with this input. */
  approvalId?: string
}

/** A command cannot be sent without its request id. */
type IdsOf<N extends AnyMethodName> = N extends CommandName ? [ids: Ids & { requestId: string }] : [ids?: Ids]

type ArgumentsOf<N extends AnyMethodName> = [input: InputOf<N>, ...ids: IdsOf<N>]

export type Client = {
  readonly [A in keyof Contract]: {
    readonly [M in keyof Contract[A] & string]: `${A}.${M}` extends infer N extends AnyMethodName
      ? (...given: ArgumentsOf<N>) => Promise<Answer<OutputOf<N>>>
      : never
  }
}

export async function ask<N extends AnyMethodName>(
  method: N,
  input: InputOf<N>,
  ids: Ids = {},
): Promise<Answer<OutputOf<N>>> {
  try {
    // Main parses every output with the schema that this type is taken from.
    return JSON.parse(await window.frontlane.invoke({ method, input: plain(input), ...ids })) as Answer<OutputOf<N>>
  } catch {
    // Main always answers with an envelope; a call that broke on the way may or may not have been carried out.
    return { ok: false, error: { code: 'INTERNAL', params: {}, retryable: true, id: null } }
  }
}

/** Areas and methods are names put together on the way, so that no schema has to be loaded into a page. */
export const api = new Proxy(
  {},
  {
    get: (_, area) =>
      new Proxy(
        {},
        {
          get: (_area, name) => (input: unknown, ids?: Ids) =>
            ask(`${String(area)}.${String(name)}` as AnyMethodName, input as InputOf<AnyMethodName>, ids),
        },
      ),
  },
) as Client // the proxy makes any name; the type allows only those of the contract
