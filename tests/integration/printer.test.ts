import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { healthy, startPrinterSimulator, type PrinterSimulator } from '#electron/devices/printer/simulator'
import { createReceiptPrinter } from '#electron/devices/printer/receipt-printer'
import type { PrinterTimeouts } from '#electron/devices/printer/print-once'
import { encode } from '#electron/documents/receipt/escpos'
import { renderSlip } from '#electron/documents/receipt/render'
import { keyTag } from '#tests/support/documents/slips'

const slip = encode(
  renderSlip(keyTag, { columns: 32, reprint: 0, printedAt: '2026-11-23T07:03:12.000Z', openDrawer: false }),
  { cut: 'partial', drawer: 'pin2' },
)
const quick: PrinterTimeouts = { connect: 500, answer: 150, send: 500, confirm: 250 }

let simulator: PrinterSimulator
beforeEach(async () => {
  simulator = await startPrinterSimulator()
})
afterEach(() => simulator.close())

function printer(timeouts = quick, answers = true) {
  return createReceiptPrinter(
    receiptPrinterSettings.parse({ connection: { kind: 'tcp', host: '127.0.0.1', port: simulator.port }, answers }),
    timeouts,
  )
}

/** Whether the simulator still waits for the rest of what may be a question. */
const heldBack = (bytes: number) => (bytes <= slip.length && slip[bytes - 1] === 0x1d ? 1 : 0)

describe('a network printer', () => {
  it('prints a slip once and says so when the printer has confirmed it', async () => {
    expect(await printer().print(slip)).toEqual({ outcome: 'printed' })
    expect(simulator.slips).toEqual([slip])
  })

  it('leaves no idle connection', async () => {
    await printer().print(slip)
    await printer().status()
    await simulator.when(({ openConnections }) => openConnections === 0)
  })

  it('prints one slip after another, however many are asked for at once', async () => {
    const one = printer()
    const slips = ['first', 'second', 'third'].map((text) => new TextEncoder().encode(text))
    expect(await Promise.all(slips.map((bytes) => one.print(bytes)))).toEqual(slips.map(() => ({ outcome: 'printed' })))
    expect(simulator.slips).toEqual(slips)
  })

  it('prints one slip after another, also where two go to the same address', async () => {
    simulator.behaviour.answerDelayMs = 50
    const slips = ['first', 'second'].map((text) => new TextEncoder().encode(text))
    const [first = slip, second = slip] = slips
    await Promise.all([printer().print(first), printer().print(second)])
    expect(simulator.slips).toEqual(slips)
  })

  it.each([
    ['paper', { paper: false }],
    ['cover', { coverOpen: true }],
    ['silent', { silent: true }],
  ] as const)('sends nothing while the printer is not ready: %s', async (reason, trouble) => {
    Object.assign(simulator.behaviour, trouble)
    expect(await printer().status()).toEqual({ ready: false, reason })
    expect(await printer().print(slip)).toEqual({ outcome: 'not_ready', reason })
    expect(simulator.slips).toEqual([])
    simulator.behaviour = { ...healthy }
    expect(await printer().print(slip)).toEqual({ outcome: 'printed' })
  })

  it('is unreachable when nobody listens', async () => {
    const nobody = printer()
    await simulator.close()
    expect(await nobody.status()).toEqual({ ready: false, reason: 'unreachable' })
    expect(await nobody.print(slip)).toEqual({ outcome: 'not_ready', reason: 'unreachable' })
    simulator = await startPrinterSimulator()
  })

  it('is never printed without a confirmation, and never sent twice, when the printer hangs up at any byte', async () => {
    const upToTheQuestion = slip.length + 2
    for (let bytes = 1; bytes <= upToTheQuestion; bytes++) {
      simulator.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: bytes } }
      const before = simulator.slips.length
      expect(await printer().print(slip), `after ${bytes} bytes`).toEqual({
        outcome: 'unconfirmed',
        reason: 'broken_off',
      })
      // Nothing came after what it took; the first byte of a question is not on paper.
      expect(simulator.slips.length - before).toBeLessThanOrEqual(1)
      expect(simulator.slips.slice(before).flatMap((paper) => [...paper])).toEqual([
        ...slip.subarray(0, bytes - heldBack(bytes)),
      ])
    }
  })

  it.each([
    ['paper', 'paper_ends'],
    ['cover', 'cover_opens'],
    ['silent', 'falls_silent'],
  ] as const)(
    'says what happened in the middle (%s), and does not send the slip again by itself',
    async (reason, what) => {
      simulator.behaviour.mishap = { what, afterBytes: 20 }
      expect(await printer().print(slip)).toEqual({ outcome: 'unconfirmed', reason })
      simulator.behaviour = { ...healthy }
      expect(await printer().status()).toEqual({ ready: true })
      expect(simulator.slips.length).toBe(1)
    },
  )

  it('waits for a late answer', async () => {
    simulator.behaviour.answerDelayMs = 100
    expect(await printer().print(slip)).toEqual({ outcome: 'printed' })
  })

  it('does not take an answer that comes too late', async () => {
    simulator.behaviour.answerDelayMs = 400
    expect(await printer().print(slip)).toEqual({ outcome: 'unconfirmed', reason: 'silent' })
    expect(simulator.slips).toEqual([slip])
  })

  it('counts the last byte accepted for a printer that cannot answer', async () => {
    simulator.behaviour.silent = true
    expect(await printer(quick, false).print(slip)).toEqual({ outcome: 'printed' })
    await simulator.when(({ slips }) => slips[0]?.length === slip.length)
  })
})

describe('answers', () => {
  /** Says these bytes to every question that ends in the given byte, nothing to others. */
  async function talker(reply: (question: Uint8Array) => number[]) {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => socket.write(Uint8Array.from(reply(chunk))))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A TCP server that listens has an address of this form.
    const { port } = server.address() as AddressInfo
    const settings = receiptPrinterSettings.parse({ connection: { kind: 'tcp', host: '127.0.0.1', port } })
    return { printer: createReceiptPrinter(settings, quick), close: () => server.close() }
  }

  it('does not take what a printer sends unasked for a confirmation', async () => {
    const unasked = [0x10, 0x00, 0x00, 0x0f]
    const { printer: one, close } = await talker((question) => (question[0] === 0x10 ? [...unasked, 0x12] : unasked))
    expect(await one.print(slip)).toEqual({ outcome: 'unconfirmed', reason: 'silent' })
    close()
  })

  it('does not take an answer to the question of the moment for one in order', async () => {
    const { printer: one, close } = await talker(() => [0x12])
    expect(await one.print(slip)).toEqual({ outcome: 'unconfirmed', reason: 'silent' })
    close()
  })

  it('hears in the answer in order that the paper has ended', async () => {
    const { printer: one, close } = await talker((question) => (question[0] === 0x10 ? [0x12] : [0x0c]))
    expect(await one.print(slip)).toEqual({ outcome: 'unconfirmed', reason: 'paper' })
    close()
  })
})

describe('a device file', () => {
  const at = (path: string, answers = false) =>
    createReceiptPrinter(receiptPrinterSettings.parse({ connection: { kind: 'device', path }, answers }), quick)

  it('takes the slip', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'frontlane-printer-')), 'lp0')
    await writeFile(path, '')
    expect(await at(path).print(slip)).toEqual({ outcome: 'printed' })
    expect(new Uint8Array(await readFile(path))).toEqual(slip)
  })

  it('is unreachable when it is not there', async () => {
    const path = join(tmpdir(), 'no-such-printer')
    expect(await at(path).print(slip)).toEqual({ outcome: 'not_ready', reason: 'unreachable' })
  })

  it('asks first, and sends nothing to one that stays silent', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'frontlane-printer-')), 'lp0')
    await writeFile(path, '')
    expect(await at(path, true).print(slip)).toEqual({ outcome: 'not_ready', reason: 'silent' })
    expect([...(await readFile(path))]).toEqual([0x10, 0x04, 0x01])
  })

  it.runIf(process.platform === 'linux')('is unconfirmed when the device takes no more', async () => {
    expect(await at('/dev/full').print(slip)).toEqual({ outcome: 'unconfirmed', reason: 'broken_off' })
  })
})
