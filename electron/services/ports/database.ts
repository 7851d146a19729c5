/**
 * What the use cases know of the database. Writing is possible only with the `Writer` that a command is given, so nothing can be
 * written outside a transaction, and nothing inside one can wait for another connection.
 */
import type { Json, Records, ShopEvent } from '#electron/domain/records'

/** Fields that can be compared and sorted: everything but JSON and bytes. */
export type Field<R> = {
  [K in keyof R]: R[K] extends string | number | boolean | null ? K : never
}[keyof R] &
  string

export interface Comparison<V> {
  /** Unlike SQL's `<>`, a value that is null is also not equal to one that is not. */
  not?: V | readonly NonNullable<V>[]
  gt?: NonNullable<V>
  gte?: NonNullable<V>
  lt?: NonNullable<V>
  lte?: NonNullable<V>
}

/** All must hold: a value is equality, `null` is null, an array is any of them. A field that is `undefined` is an error. */
export type Where<R> = { readonly [K in Field<R>]?: R[K] | readonly NonNullable<R[K]>[] | Comparison<R[K]> }

export interface ListOptions<R> {
  /** Text sorts by code point; null comes before everything. What is equal in it stands in the order in which it was made, or backwards for `desc`: the same at every read. */
  orderBy?: readonly (readonly [field: Field<R>, direction: 'asc' | 'desc'])[]
  limit?: number
}

export interface Rows<R> {
  get(id: string): Promise<R | undefined>
  first(where: Where<R>, options?: Pick<ListOptions<R>, 'orderBy'>): Promise<R | undefined>
  list(where: Where<R>, options?: ListOptions<R>): Promise<R[]>
  count(where: Where<R>): Promise<number>
  /** Ids only, of rows that are heavy to read whole. */
  ids(where: Where<R>, options?: ListOptions<R>): Promise<string[]>
}

export interface MutableRows<R> extends Rows<R> {
  insert(...rows: readonly R[]): Promise<void>
  /** Throws when there is no such row. */
  update(id: string, patch: Partial<Omit<R, 'id'>>): Promise<void>
}

export interface RemovableRows<R> extends MutableRows<R> {
  /** Removing what is not there is no error. */
  remove(id: string): Promise<void>
}

/** What may still be struck out while it is being put together; everything else is only ever changed. */
export type Removable = 'damageMarks' | 'photos' | 'belongings' | 'documentsTaken' | 'orderLines' | 'insurancePapers'

export interface EventRows {
  /** At most `limit` events after a sequence number, in order. */
  after(sequence: number, limit: number): Promise<ShopEvent[]>
  /** All events of one record, oldest first. */
  ofRecord(record: keyof Records, recordId: string): Promise<ShopEvent[]>
  /** All events of one visit, oldest first. */
  ofVisit(visitId: string): Promise<ShopEvent[]>
  /** At most `limit` events that fit, newest first. */
  find(filter: EventFilter, limit: number): Promise<ShopEvent[]>
  /** The sequence of each visit's newest event that was not made by that person; visits without one are left out. */
  newestOfVisits(visitIds: readonly string[], exceptBy: string | null): Promise<ReadonlyMap<string, number>>
  /** The newest event's sequence and hash; sequence 0 and an empty hash before the first. */
  head(): Promise<ChainHead>
}

/** All that is given must hold. */
export interface EventFilter {
  /** Only events with a smaller sequence. */
  before?: number
  /** From this instant on, and before that one. */
  from?: string
  to?: string
  /** Staff id, `system` or `kiosk`. */
  by?: string
  /** The part of `what` before its dot: `exit_card`. */
  subject?: string
  /** Any of these. */
  what?: readonly string[]
  visitIds?: readonly string[]
  notRecords?: readonly (keyof Records)[]
}

export interface ChainHead {
  sequence: number
  hash: string
}

/** An event before it has its place in the chain. */
export type NewEvent = Omit<ShopEvent, 'sequence' | 'previousHash' | 'hash'>

/** A command that was answered: what came in, by whom, and the answer. */
export interface StoredRequest {
  id: string
  method: string
  by: string
  inputHash: string
  answer: Json
  at: string
}

/** One thing that people search for: a customer, a vehicle, a visit. */
export interface SearchEntry {
  /** The record's own id. */
  id: string
  kind: 'visit' | 'vehicle' | 'customer'
  visitId: string | null
  /** What it is found by: plate, names, phones, VIN, numbers. Normalised when it is written. */
  texts: readonly string[]
  plate: string
  title: string
  detail: string
  inYard: boolean
  lastSeen: string
}

export type FoundEntry = Omit<SearchEntry, 'texts'>

export type Tables = { readonly [T in keyof Records]: Rows<Records[T]> }

export type MutableTables = {
  readonly [T in keyof Records]: T extends Removable ? RemovableRows<Records[T]> : MutableRows<Records[T]>
}

/**
 * One state of the shop: everything read through one reader belongs together. It is one connection, so ask one thing after another;
 * asking at once (`Promise.all`) gains nothing.
 */
export interface Reader extends Tables {
  readonly events: EventRows
  readonly requests: { get(id: string): Promise<StoredRequest | undefined> }
  /**
   * Every entry that holds each of the words, separated by spaces, somewhere in one of its texts. Cars in the yard first, then the
   * last seen; 20 at most, by default.
   */
  search(text: string, limit?: number): Promise<FoundEntry[]>
}

/** Reads and writes in one transaction; of no use after the command has ended. */
export interface Writer extends MutableTables {
  readonly events: EventRows
  readonly requests: {
    get(id: string): Promise<StoredRequest | undefined>
    insert(request: StoredRequest): Promise<void>
    /** Forgets what was answered before that time. */
    removeBefore(at: string): Promise<void>
  }
  search: Reader['search']
  /** Writes an event at the end of the chain. */
  append(event: NewEvent): Promise<void>
  /** 1 for the first of its series on that business day, one more for each after. A rolled back command takes none. */
  nextNumber(series: string, businessDay: string): Promise<number>
  /** Puts an entry where people find it, or changes it. */
  index(entry: SearchEntry): Promise<void>
}

/** Events `from` to `to`, both included, have just been committed. */
export interface Committed {
  from: number
  to: number
}

export interface Database {
  /** Committed state only, while commands run. For screens: short reads. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  /** The same on a connection of its own: what no screen waits for delays none, and is not delayed by them. */
  report<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  /**
   * One transaction, rolled back when `work` throws; commands run strictly one after another. Only the database may be waited for
   * inside: no device, no person, no other process, no other command.
   */
  command<T>(work: (writer: Writer) => Promise<T>): Promise<T>
  /** Called after commits, this machine's and others', in order and without gaps. @returns how to stop */
  onCommit(listener: (committed: Committed) => void): () => void
  /** Recalculates the whole chain; `confirmed` is a head kept outside the database. */
  verifyEvents(confirmed?: ChainHead): Promise<ChainVerdict>
  /** Ends what has begun, then closes. */
  close(): Promise<void>
}

export type ChainVerdict = { intact: true; head: ChainHead } | ({ intact: false } & ChainFault)

export interface ChainFault {
  /** The first row that is wrong or missing. */
  sequence: number
  /**
   * `changed`: its own hash does not match. `unlinked`: it does not follow the row before it. `missing`: rows were taken out or cut
   * off. `replaced`: it is not what was once confirmed.
   */
  fault: 'changed' | 'unlinked' | 'missing' | 'replaced'
}

/**
 * `unavailable`: not reachable or busy now, the same may be tried again. `full`: no space. `damaged`: the file is not sound.
 * `newer`: a later Frontlane has been here. `foreign`: a database of something else. `refused`: a constraint or a bug.
 */
export type DatabaseFaultKind = 'unavailable' | 'full' | 'damaged' | 'newer' | 'foreign' | 'refused'

/** What the database could not do; its message holds no statement and no value. Told apart by its `name`. */
export interface DatabaseFault extends Error {
  readonly name: 'DatabaseFault'
  readonly kind: DatabaseFaultKind
}

export function isDatabaseFault(error: unknown): error is DatabaseFault {
  return error instanceof Error && error.name === 'DatabaseFault'
}
