import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/**
 * A receipt printer on a real TCP port: it keeps what it would have printed, answers `DLE EOT` and `GS r 1`, and can be out of
 * paper, have its cover open, stay silent, answer late, and any of it, or hang up, in the middle of a slip. Tests and the demonstration use it.
 */
export interface PrinterSimulator {
  readonly port: number
  /** What came out, one entry a connection that printed anything. */
  readonly slips: readonly Uint8Array[]
  readonly openConnections: number
  behaviour: Behaviour
  /** As when somebody puts paper in or closes the cover: goes on with what waits in the buffer. */
  resume(): void
  /** Resolves when a condition holds; asked again after everything that arrives. */
  when(condition: (simulator: PrinterSimulator) => boolean): Promise<void>
  close(): Promise<void>
}

export interface Behaviour {
  paper: boolean
  coverOpen: boolean
  /** Prints, and answers nothing. */
  silent: boolean
  /** Milliseconds before each answer to `GS r`. */
  answerDelayMs: number
  mishap: Mishap | null
}

/** What happens once so many bytes of a slip have come in, status questions not counted. */
export interface Mishap {
  what: 'hangs_up' | 'paper_ends' | 'cover_opens' | 'falls_silent'
  afterBytes: number
}

export const healthy: Behaviour = {
  paper: true,
  coverOpen: false,
  silent: false,
  answerDelayMs: 0,
  mishap: null,
}

/** @param port 0 for any that is free */
export async function startPrinterSimulator(port = 0): Promise<PrinterSimulator> {
  const simulator = new Simulator()
  await simulator.listen(port)
  return simulator
}

class Simulator implements PrinterSimulator {
  behaviour: Behaviour = { ...healthy }
  private readonly server: Server = createServer((socket) => this.serve(socket))
  private readonly visits = new Set<Visit>()
  private readonly printed: Visit[] = []
  private readonly watchers = new Set<() => void>()

  get port(): number {
    // A TCP server that listens has an address of this form.
    return (this.server.address() as AddressInfo).port
  }

  get slips(): readonly Uint8Array[] {
    return this.printed.map((visit) => Uint8Array.from(visit.onPaper))
  }

  get openConnections(): number {
    return this.visits.size
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(port, '127.0.0.1', () => resolve())
    })
  }

  resume(): void {
    this.behaviour.paper = true
    this.behaviour.coverOpen = false
    this.behaviour.mishap = null
    for (const visit of this.visits) visit.work()
  }

  when(condition: (simulator: PrinterSimulator) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition(this)) return
        this.watchers.delete(check)
        resolve()
      }
      this.watchers.add(check)
      check()
    })
  }

  close(): Promise<void> {
    for (const visit of this.visits) visit.socket.destroy()
    return new Promise((resolve) => this.server.close(() => resolve()))
  }

  /** Told after anything that a test may wait for. */
  changed(): void {
    for (const check of [...this.watchers]) check()
  }

  keep(visit: Visit): void {
    if (!this.printed.includes(visit)) this.printed.push(visit)
  }

  private serve(socket: Socket): void {
    const visit = new Visit(socket, this)
    this.visits.add(visit)
    socket.setNoDelay(true)
    socket.on('data', (chunk) => visit.receive(chunk))
    // A peer that vanished is what these tests are about.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.visits.delete(visit)
      this.changed()
    })
  }
}

/** One connection. */
class Visit {
  readonly onPaper: number[] = []
  private readonly buffer: number[] = []
  /** Bytes of a question that has not come in whole. */
  private question: number[] = []
  private received = 0

  constructor(
    readonly socket: Socket,
    private readonly printer: Simulator,
  ) {}

  /** Status questions are answered at once, ahead of the buffer; everything else waits its turn in it. */
  receive(chunk: Uint8Array): void {
    for (const byte of chunk) {
      this.question.push(byte)
      while (this.question.length > 0 && !isStart(this.question, [0x10, 0x04])) this.take(this.question.shift())
      if (this.question.length === 3) {
        this.answerNow(byte)
        this.question = []
      }
    }
    this.work()
    this.printer.changed()
  }

  /** Works through the buffer until it is empty or something is in the way. */
  work(): void {
    const { behaviour } = this.printer
    while (this.buffer.length > 0 && behaviour.paper && !behaviour.coverOpen) {
      if (isStart(this.buffer.slice(0, 3), [0x1d, 0x72])) {
        if (this.buffer.length < 3) return
        this.buffer.splice(0, 3)
        this.answerInOrder()
        continue
      }
      const byte = this.buffer.shift()
      if (byte === undefined) return
      this.onPaper.push(byte)
      this.printer.keep(this)
    }
  }

  private take(byte: number | undefined): void {
    if (byte === undefined || this.socket.destroyed) return
    this.buffer.push(byte)
    this.received++
    const { mishap } = this.printer.behaviour
    if (this.received !== mishap?.afterBytes) return
    // Up to here it comes out.
    this.work()
    this.happen(mishap.what)
  }

  private happen(what: Mishap['what']): void {
    const { behaviour } = this.printer
    if (what === 'hangs_up') this.socket.destroy()
    else if (what === 'paper_ends') behaviour.paper = false
    else if (what === 'cover_opens') behaviour.coverOpen = true
    else behaviour.silent = true
  }

  private answerNow(n: number): void {
    const { paper, coverOpen, silent } = this.printer.behaviour
    if (silent) return
    const fixed = 0x12
    if (n === 1) this.say(fixed | (paper && !coverOpen ? 0 : 0x08))
    if (n === 2) this.say(fixed | (coverOpen ? 0x04 : 0) | (paper ? 0 : 0x20))
    if (n === 4) this.say(fixed | (paper ? 0 : 0x60))
  }

  private answerInOrder(): void {
    const { silent, answerDelayMs } = this.printer.behaviour
    if (silent) return
    if (answerDelayMs > 0) setTimeout(() => this.say(0x00), answerDelayMs)
    else this.say(0x00)
  }

  private say(byte: number): void {
    if (!this.socket.destroyed) this.socket.write(Uint8Array.of(byte))
  }
}

/** Whether these bytes are, or may become, something that begins so. */
function isStart(bytes: readonly number[], start: readonly number[]): boolean {
  return bytes.every((byte, index) => index >= start.length || byte === start[index])
}
