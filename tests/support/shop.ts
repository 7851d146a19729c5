/** The starter shop on a real database, with a clock and ids of the test's own: the services' stories are told in it. */
import { createHash } from 'node:crypto'
import { contract, type AnyMethodName, type InputOf, type OutputOf } from '#electron/contract/index'
import type { Method } from '#electron/contract/method'
import { stations } from '#electron/contract/states'
import { openStarterShop } from '#electron/demonstration/open-shop'
import { starterPeople } from '#electron/demonstration/starter-shop'
import type { Staff } from '#electron/domain/records'
import type { Refusal, Result } from '#electron/domain/result'
import { cashierHandlers } from '#electron/services/cashier/index'
import { exitCardHandlers } from '#electron/services/exit-card/index'
import { eventsHandlers } from '#electron/services/events/index'
import { gateHandlers } from '#electron/services/gate/index'
import type { Caller, CommandContext, QueryContext } from '#electron/services/handler'
import type { Database, Reader } from '#electron/services/ports/database'
import { Looks } from '#electron/services/lounge/looks'
import { loungeHandlers, loungeLocals } from '#electron/services/lounge/index'
import { managerHandlers } from '#electron/services/manager/index'
import { placesHandlers } from '#electron/services/places/index'
import { pricesHandlers } from '#electron/services/prices/index'
import { printsHandlers } from '#electron/services/prints/index'
import { receptionHandlers } from '#electron/services/reception/index'
import { runCommand, runQuery, type CommandCall, type House } from '#electron/services/run'
import { ScanInbox } from '#electron/services/app/scan-inbox'
import type { LoungeWindow } from '#electron/services/session/window'
import { settingsHandlers } from '#electron/services/settings/index'
import { signingHandlers } from '#electron/services/signing/index'
import { staffHandlers } from '#electron/services/staff/index'
import { visitHandlers } from '#electron/services/visit/index'
import { workshopHandlers } from '#electron/services/workshop/index'
import type { AnyShop } from '#electron/demonstration/any-shop'

/** What needs no house of its own. */
const areaHandlers = {
  visit: visitHandlers,
  gate: gateHandlers,
  exitCard: exitCardHandlers,
  reception: receptionHandlers,
  signing: signingHandlers,
  workshop: workshopHandlers,
  cashier: cashierHandlers,
  prints: printsHandlers,
  staff: staffHandlers,
  settings: settingsHandlers,
  prices: pricesHandlers,
  places: placesHandlers,
  events: eventsHandlers,
  manager: managerHandlers,
}

/** Monday, 9:00 in the shop. */
const opening = Date.parse('2026-11-23T01:00:00.000Z')

export class RefusedCall extends Error {
  constructor(
    method: string,
    readonly refusal: Refusal,
  ) {
    super(`${method}: ${refusal.code} ${JSON.stringify(refusal.params)}`)
  }
}

export class TestShop implements AnyShop {
  private time = opening
  readonly house: House
  private readonly scans: ScanInbox
  private readonly handlers: Record<string, Record<string, unknown>>

  private constructor(
    readonly database: Database,
    private made: number,
  ) {
    this.house = {
      database,
      clock: { now: () => new Date(this.time) },
      ids: { next: () => this.nextId(), secret: () => `SECRET${String(++this.made).padStart(10, '0')}` },
      machine: 'counter',
      formsTo: 'pdf',
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    }
    this.scans = new ScanInbox(this.house.ids, () => this.time)
    const looks = new Looks(this.house.ids, this.house.clock, () => this.time)
    this.handlers = {
      ...areaHandlers,
      lounge: { ...loungeHandlers(this.house, looks, { demonstration: false }), ...loungeLocals(this.house, looks) },
    }
  }

  /** @param options.firstId higher where a shop is opened again: ids are counted */
  static async open(database: Database, { firstId = 0 } = {}): Promise<TestShop> {
    const shop = new TestShop(database, firstId)
    const pinHashes = new Map(starterPeople.map((person) => [person.name, 'no PIN is asked for here']))
    const now = new Date(opening).toISOString()
    await database.command((writer) => openStarterShop(writer, { ids: shop.house.ids, now, pinHashes }))
    return shop
  }

  now(): Promise<Date> {
    return Promise.resolve(new Date(this.time))
  }

  advance(minutes: number): Promise<void> {
    this.time += minutes * 60_000
    return Promise.resolve()
  }

  async call<N extends AnyMethodName>(person: string | null, method: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const result = await this.ask(person, method, input)
    if (!result.ok) throw new RefusedCall(method, result.refusal)
    return result.value
  }

  /** @returns the code that the call is refused with; throws when it is not */
  async refusal<N extends AnyMethodName>(person: string | null, method: N, input: InputOf<N>): Promise<Refusal> {
    const result = await this.ask(person, method, input)
    if (result.ok) throw new Error(`${method} was not refused`)
    return result.refusal
  }

  /** @param approvedBy a manager who approves this one call */
  async ask<N extends AnyMethodName>(
    person: string | null,
    method: N,
    input: InputOf<N>,
    { approvedBy = null as string | null, requestId = this.nextId() } = {},
  ): Promise<Result<OutputOf<N>>> {
    const declared = methodOf(method)
    const caller = await this.caller(person, declared, approvedBy)
    const parsed = declared.input.parse(input)
    const result = await this.run(method, declared, { method, requestId, input: parsed, caller })
    // Parsed as the boundary does, so it has the declared type.
    return result.ok ? { ok: true, value: declared.output.parse(result.value) as OutputOf<N> } : result
  }

  private run(name: AnyMethodName, { kind }: Method, call: CommandCall<unknown>): Promise<Result<unknown>> {
    switch (kind) {
      case 'command':
        return runCommand(this.house, call, this.handlerOf<CommandContext>(name))
      case 'query':
        return runQuery(this.house, call, this.handlerOf<QueryContext>(name))
      case 'local':
        return this.handlerOf<LoungeWindow>(name)({ kind: 'lounge', scans: this.scans }, call.input)
    }
  }

  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.database.read(work)
  }

  private async caller(person: string | null, { may }: Method, approvedBy: string | null): Promise<Caller> {
    if (person === null) return { staff: null, station: 'lounge', approval: null }
    const station = stations.find((each) => may.startsWith(`${each}.`)) ?? 'reception'
    const manager = approvedBy === null ? null : await this.person(approvedBy)
    return {
      staff: await this.person(person),
      station,
      approval: manager && { managerId: manager.id, reason: 'in the test' },
    }
  }

  private async person(name: string): Promise<Staff> {
    const found = await this.database.read((reader) => reader.staff.first({ name }))
    if (!found) throw new Error(`nobody is called ${name}`)
    return found
  }

  private handlerOf<Context>(method: AnyMethodName): Handler<Context> {
    const [area = '', name = ''] = method.split('.')
    const handler = this.handlers[area]?.[name]
    if (typeof handler !== 'function') throw new Error(`${method} is not handled here`)
    // The table of handlers is checked against the contract where each area declares it.
    return handler as Handler<Context>
  }

  /** UUIDv7 by form: later ones sort later. */
  private nextId(): string {
    return `019aaaaa-0000-7000-8000-${(++this.made).toString(16).padStart(12, '0')}`
  }
}

type Handler<Context> = (context: Context, input: unknown) => Promise<Result<unknown>>

function methodOf(method: AnyMethodName): Method {
  const [area = '', name = ''] = method.split('.')
  const areas: Record<string, Record<string, Method>> = contract
  const declared = areas[area]?.[name]
  if (!declared) throw new Error(`${method} is not declared`)
  return declared
}
