/** The whole boundary without Electron, in the starter shop on a real database: two windows, real PINs, a clock of the test's own. */
import { createHash } from 'node:crypto'
import type { AnyMethodName, InputOf } from '#electron/contract/index'
import type { Call } from '#electron/contract/bridge'
import type { Answer } from '#electron/contract/envelope'
import type { MachineDevices } from '#electron/contract/devices'
import type { PushMessage } from '#electron/contract/push'
import { openStarterShop } from '#electron/demonstration/open-shop'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { createBoundary, type Boundary } from '#electron/ipc/boundary'
import { dispatch } from '#electron/ipc/dispatch'
import { scryptPins } from '#electron/main/pins'
import type { ChainCheck, ChainWatch } from '#electron/services/ports/chain'
import type { ReceiptPrinterSettings } from '#electron/contract/receipt-printer'
import type { DocumentModel } from '#electron/documents/models/index'
import type { MachineDesk } from '#electron/services/ports/machine-desk'
import type { Pins } from '#electron/services/ports/pins'
import type { PrintOutcome } from '#electron/services/ports/printer'
import type { Database } from '#electron/services/ports/database'
import type { Alarms, Clock } from '#electron/services/ports/system'
import type { AnyWindow, LoungeWindow, StaffWindow } from '#electron/services/session/window'
import { v4, v7 } from 'uuid'
import { TestPremises } from './premises'

/** Monday, 9:00 in the shop. */
const opening = Date.parse('2026-11-23T01:00:00.000Z')

export class HandClock implements Clock, Alarms {
  private time = opening
  private alarms: { due: number; run: () => void }[] = []

  now(): Date {
    return new Date(this.time)
  }

  after(ms: number, run: () => void): () => void {
    const alarm = { due: this.time + ms, run }
    this.alarms.push(alarm)
    return () => (this.alarms = this.alarms.filter((each) => each !== alarm))
  }

  advance(minutes: number): void {
    this.time += minutes * 60_000
    const due = this.alarms.filter((alarm) => alarm.due <= this.time)
    this.alarms = this.alarms.filter((alarm) => !due.includes(alarm))
    for (const { run } of due) run()
  }

  /** A machine that slept: time has passed, and no alarm has rung. */
  sleep(minutes: number): void {
    this.time += minutes * 60_000
  }
}

export class FrontDesk {
  readonly clock = new HandClock()
  readonly premises = new TestPremises()
  /** Seconds that Frontlane has been running. */
  uptimeSeconds = 0
  /** What this machine's devices are, and what was printed on them. */
  readonly machine = new HandMachine()
  readonly heard: Record<'staff' | 'lounge', PushMessage[]> = { staff: [], lounge: [] }
  readonly logged: { id: string; method: string; error: unknown }[] = []
  readonly boundary: Boundary
  readonly staff: StaffWindow
  readonly lounge: LoungeWindow
  private readonly ids = new Map<string, string>()

  private constructor(
    readonly database: Database,
    pins: Pins = testPins,
  ) {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex')
    this.boundary = createBoundary({
      backup: { room: null, demonstration: false, setAside: null },
      premises: this.premises,
      house: {
        database,
        clock: this.clock,
        ids: { next: v7, secret: () => v4().replaceAll('-', '').slice(0, 16).toUpperCase() },
        machine: 'counter',
        formsTo: 'pdf',
        digest,
      },
      pins,
      clock: this.clock,
      uptimeMs: () => this.uptimeSeconds * 1000,
      program: {
        version: '0.1.0',
        demonstration: false,
        chain: chainOf(database, this.clock),
        desk: this.machine,
        devices: () => ({
          database: 'ok',
          scanner: 'none',
          printer: { light: 'none', reason: 'not_set_up', widthMm: 80 },
        }),
      },
      forms: { pagePrinter: () => null, folder: { path: '/documents', show: () => Promise.resolve(true) } },
      log: (id, method, error) => this.logged.push({ id, method, error }),
    })
    const { sessions, push } = this.boundary
    this.staff = sessions.openStaffWindow(() => push.hint('session', '', this.staff))
    this.lounge = sessions.openLoungeWindow()
    push.open(this.staff, (message) => this.heard.staff.push(message))
    push.open(this.lounge, (message) => this.heard.lounge.push(message))
  }

  /** No shop yet: first start. */
  static empty(database: Database): FrontDesk {
    return new FrontDesk(database)
  }

  /** Opens the shop; a database that has one already is a restart. */
  static async open(database: Database, pins: Pins = testPins): Promise<FrontDesk> {
    const desk = new FrontDesk(database, pins)
    const hashes = starterPeople.map(async ({ name, pin }) => [name, await pins.hash(pin)] as const)
    const pinHashes = new Map(await Promise.all(hashes))
    const now = desk.clock.now().toISOString()
    await database.command((writer) => openStarterShop(writer, { ids: { next: v7 }, now, pinHashes }))
    await desk.learnIds()
    return desk
  }

  /** One more machine of a shop that is open. */
  static async beside(database: Database, now: Date): Promise<FrontDesk> {
    const desk = new FrontDesk(database)
    desk.clock.advance((now.getTime() - desk.clock.now().getTime()) / 60_000)
    await desk.learnIds()
    return desk
  }

  /** A person's id by name. */
  id(name: string): string {
    const id = this.ids.get(name)
    if (!id) throw new Error(`nobody is called ${name}`)
    return id
  }

  private async learnIds(): Promise<void> {
    for (const { id, name } of await this.database.read((reader) => reader.staff.list({}))) this.ids.set(name, id)
  }

  /** Anything at all, as a page might send it. */
  send(call: unknown, window: AnyWindow = this.staff): Promise<Answer<unknown>> {
    return dispatch(this.boundary.calls, call, window)
  }

  /** A well-formed call, with a request id of its own unless one is given. */
  ask<N extends AnyMethodName>(method: N, input: InputOf<N>, more: Partial<Call> = {}): Promise<Answer<unknown>> {
    const window = method.startsWith('lounge.') ? this.lounge : this.staff
    return this.send({ method, input, requestId: v7(), ...more }, window)
  }

  signIn(
    name: string,
    pin = starterPeople.find((person) => person.name === name)?.pin ?? '',
  ): Promise<Answer<unknown>> {
    return this.ask('session.signIn', { staffId: this.id(name), pin })
  }
}

/** A machine whose printer prints what it is told to, and whose settings are kept in memory. */
class HandMachine implements MachineDesk {
  private saved: MachineDevices = { printer: null, pagePrinter: null, scanners: [], lounge: 'auto' }
  /** What came of the next try. */
  outcome: PrintOutcome = { outcome: 'printed' }
  /** What came out where: a receipt printer, or a printer of the system's by its name. */
  readonly printed: { printer: ReceiptPrinterSettings | string; model: DocumentModel }[] = []

  inForce = () => this.saved
  keep = async (devices: MachineDevices) => void (this.saved = devices)
  printersFound = async () => ['/dev/usb/lp0']
  pagePrinters = async () => ['Office']
  scannersFound = async () => [{ vendorId: 0x0c2e, productId: 0x0b61, path: '/dev/hidraw0', name: 'A scanner' }]
  scannerStates = () => []
  displays = () => 2
  readonly spools = true

  async printOn(printer: ReceiptPrinterSettings, model: DocumentModel): Promise<PrintOutcome> {
    this.printed.push({ printer, model })
    return this.outcome
  }

  async printPageOn(name: string, model: DocumentModel): Promise<{ ok: true } | { ok: false; reason: string }> {
    if (name !== 'Office') return { ok: false, reason: 'Invalid deviceName provided' }
    this.printed.push({ printer: name, model })
    return { ok: true }
  }
}

/** Main's watch without the head that it keeps outside the database. */
function chainOf(database: Database, clock: Clock): ChainWatch {
  let last: ChainCheck | null = null
  return {
    last: () => last,
    async verify() {
      const verdict = await database.verifyEvents()
      const fault = verdict.intact ? null : { sequence: verdict.sequence, fault: verdict.fault }
      const events = verdict.intact ? verdict.head.sequence : verdict.sequence - 1
      return (last = { at: clock.now().toISOString(), events, fault })
    },
  }
}

/** As shipped, but quick. */
const testPins = scryptPins(4)
