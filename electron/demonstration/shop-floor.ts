/**
 * A shop at work without windows: every call goes through the boundary like a page's, with the person's rights, on a clock and with ids
 * of its own. The same calls in the same order leave the same database, to the last hash.
 */
import type { MachineDevices } from '#electron/contract/devices'
import type { Answer } from '#electron/contract/envelope'
import type { AnyMethodName, InputOf, OutputOf } from '#electron/contract/index'
import { createBoundary, type Boundary } from '#electron/ipc/boundary'
import { dispatch } from '#electron/ipc/dispatch'
import type { ChainWatch } from '#electron/services/ports/chain'
import type { Database } from '#electron/services/ports/database'
import type { MachineDesk } from '#electron/services/ports/machine-desk'
import type { Premises } from '#electron/services/ports/premises'
import type { Alarms, Clock, Ids } from '#electron/services/ports/system'
import type { House } from '#electron/services/run'
import type { LoungeWindow, StaffWindow } from '#electron/services/session/window'
import type { Dice } from './dice'
import type { AnyShop } from './any-shop'
import { SimulatedPaper } from './simulated-paper'

export interface FloorParts {
  database: Database
  dice: Dice
  /** sha-256 of a text, hexadecimal. */
  digest: House['digest']
  /** When the first call is made. */
  opensAt: Date
}

/** Nothing locks itself during a simulated day. */
const idleMinutes = 1_000_000

export class ShopFloor implements AnyShop {
  readonly house: House
  readonly ids: Ids
  private readonly clock: HandSetClock
  private readonly boundary: Boundary
  private readonly lounge: LoungeWindow
  private readonly windows = new Map<string, StaffWindow>()
  private readonly paper: SimulatedPaper
  private calls = 0
  /** What a manager writes to an approval. */
  protected approvalReason = '老客户，已核实'

  constructor({ database, dice, digest, opensAt }: FloorParts) {
    this.clock = new HandSetClock(opensAt.getTime())
    this.ids = countedIds(this.clock, dice)
    this.house = { database, clock: this.clock, ids: this.ids, machine: 'main', formsTo: 'a4', digest }
    this.boundary = createBoundary({
      house: this.house,
      pins: noPins,
      clock: this.clock,
      uptimeMs: () => this.clock.now().getTime(),
      backup: { room: null, demonstration: true, setAside: null },
      premises: noPremises,
      forms: { pagePrinter: () => null, folder: { path: '', show: () => Promise.resolve(false) } },
      program: {
        version: '',
        demonstration: true,
        chain: noChain,
        desk: noDesk,
        devices: () => ({ database: 'ok', scanner: 'ok', printer: { light: 'ok', reason: '', widthMm: 80 } }),
      },
      log: (_id, method, error) => {
        throw new Error(`${method} failed in the demonstration`, { cause: error })
      },
    })
    this.lounge = this.boundary.sessions.openLoungeWindow()
    this.paper = new SimulatedPaper(this.house)
  }

  /** Calls answered so far. */
  get made(): number {
    return this.calls
  }

  now(): Promise<Date> {
    return Promise.resolve(this.clock.now())
  }

  /** The clock of this shop; it never goes back. */
  setTime(time: Date): void {
    this.clock.set(time.getTime())
  }

  advance(minutes: number): Promise<void> {
    this.clock.set(this.clock.now().getTime() + minutes * 60_000)
    return Promise.resolve()
  }

  /** @param approvedBy the manager who agrees to this one call */
  async call<N extends AnyMethodName>(
    person: string | null,
    method: N,
    input: InputOf<N>,
    approvedBy: string | null = null,
  ): Promise<OutputOf<N>> {
    const window = person === null ? this.lounge : await this.windowOf(person)
    const requestId = this.ids.next()
    const approvalId = approvedBy === null ? undefined : await this.approve(window, approvedBy, method, input)
    const answer = await dispatch(this.boundary.calls, { method, input, requestId, approvalId }, window)
    if (!answer.ok) throw new Error(`${method}: ${refusalText(answer)}`)
    this.calls += 1
    await this.paper.print()
    // A second on the counter between two touches; ids and events keep their order.
    this.clock.set(this.clock.now().getTime() + 1_000)
    // Dispatch parsed it with this method's own schema.
    return answer.data as OutputOf<N>
  }

  /** The printer stops answering after the next slip has been sent: nobody knows whether it came out. */
  losePrinter(): void {
    this.paper.loseNext()
  }

  async staffId(name: string): Promise<string> {
    const person = await this.house.database.read((reader) => reader.staff.first({ name }))
    if (!person) throw new Error(`nobody in this shop is called ${name}`)
    return person.id
  }

  private async windowOf(person: string): Promise<StaffWindow> {
    const known = this.windows.get(person)
    if (known) return known
    const window = this.boundary.sessions.openStaffWindow(() => {})
    window.session.signIn(await this.staffId(person), idleMinutes)
    this.windows.set(person, window)
    return window
  }

  private async approve(
    window: StaffWindow | LoungeWindow,
    manager: string,
    method: AnyMethodName,
    input: unknown,
  ): Promise<string> {
    if (window.kind === 'lounge') throw new Error('nobody approves what a customer does')
    const approvalId = this.ids.next()
    const approval = {
      managerId: await this.staffId(manager),
      reason: this.approvalReason,
      method,
      input: JSON.stringify(input),
    }
    window.session.keepApproval(approvalId, approval)
    return approvalId
  }
}

class HandSetClock implements Clock, Alarms {
  constructor(private time: number) {}

  now(): Date {
    return new Date(this.time)
  }

  set(time: number): void {
    this.time = Math.max(this.time, time)
  }

  /** Nobody waits for anything on a simulated day. */
  after(): () => void {
    return () => {}
  }
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** UUIDv7 of the simulated time: later ones sort later, also than none of the real shop's that follow. */
function countedIds(clock: Clock, dice: Dice): Ids {
  let made = 0
  return {
    next() {
      made += 1
      const time = clock.now().getTime().toString(16).padStart(12, '0')
      const count = (made % 0x1000).toString(16).padStart(3, '0')
      const node = dice.text(15, '0123456789abcdef')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-8${node.slice(0, 3)}-${node.slice(3)}`
    },
    secret: () => dice.text(16, alphabet),
  }
}

function refusalText(answer: Extract<Answer<unknown>, { ok: false }>): string {
  return `${answer.error.code} ${JSON.stringify(answer.error.params)}`
}

/** Nobody signs in with a PIN here. */
const noPins = {
  hash: () => Promise.reject(new Error('no PIN is set on a simulated day')),
  matches: () => Promise.resolve(false),
}

/** Nobody looks at the chain before the day is told. */
const noChain: ChainWatch = {
  last: () => null,
  verify: () => Promise.reject(new Error('nobody looks at the chain of a simulated day')),
}

const noDevices: MachineDevices = { printer: null, pagePrinter: null, scanners: [], lounge: 'off' }
const noDesk: MachineDesk = {
  inForce: () => noDevices,
  keep: () => Promise.resolve(),
  printersFound: () => Promise.resolve([]),
  pagePrinters: () => Promise.resolve([]),
  scannersFound: () => Promise.resolve([]),
  scannerStates: () => [],
  displays: () => 1,
  spools: false,
  printOn: () => Promise.resolve({ outcome: 'not_ready', reason: 'unreachable' }),
  printPageOn: () => Promise.resolve({ ok: false, reason: '' }),
}

/** There is no machine around a simulated day. */
const noPremises: Premises = {
  demonstration: true,
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
  keep: () => Promise.resolve(),
  reopen: () => {},
  makeDemonstration: () => {},
  making: () => null,
  makingFailed: () => false,
  demonstrationPins: () => [],
}
