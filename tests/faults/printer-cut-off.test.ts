/** The printer goes away at any byte of any slip, or something happens to it in the middle of one: never printed twice by itself, never lost silently, and a person decides. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { createReceiptPrinter } from '#electron/devices/printer/receipt-printer'
import { healthy, startPrinterSimulator, type PrinterSimulator } from '#electron/devices/printer/simulator'
import { encode } from '#electron/documents/receipt/escpos'
import { renderSlip } from '#electron/documents/receipt/render'
import { languages } from '#electron/contract/states'
import { people } from '#electron/demonstration/people'
import { onSqlite } from '#tests/support/databases'
import { slips } from '#tests/support/documents/slips'
import { PrintRoom } from '#tests/support/print-room'
import { TestShop } from '#tests/support/shop'
import { rounds } from './rounds'

/** Every byte in a soak; in between every so many, another one for each slip. */
const step = rounds(11, 1)

let simulator: PrinterSimulator
beforeEach(async () => {
  simulator = await startPrinterSimulator()
})
afterEach(() => simulator.close())

/** Every slip in every language: 21 of them. */
const manySlips = languages.flatMap((language) =>
  slips.map((model) => ({ ...model, head: { ...model.head, language } })),
)

const numbered = manySlips.map((model, n) => [`${model.kind}, ${model.head.language}`, model, n] as const)

function bytesOf(model: (typeof manySlips)[number], n: number): Uint8Array {
  const wide = n % 2 === 0
  const printed = {
    columns: wide ? 48 : 32,
    reprint: 0,
    printedAt: '2026-11-23T07:03:12.000Z',
    openDrawer: wide,
  } as const
  return encode(renderSlip(model, printed), { cut: 'partial', drawer: 'pin2' })
}

const printerThatWaits = (ms: number) =>
  createReceiptPrinter(
    receiptPrinterSettings.parse({ connection: { kind: 'tcp', host: '127.0.0.1', port: simulator.port } }),
    { connect: 5_000, answer: ms, send: 5_000, confirm: ms },
  )

it.each(numbered)('cut off at every byte: %s', async (_name, model, n) => {
  const slip = bytesOf(model, n)
  const printer = printerThatWaits(5_000)
  for (let bytes = 1 + (n % step); bytes <= slip.length; bytes += step) {
    simulator.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: bytes } }
    const before = simulator.slips.length
    expect(await printer.print(slip), `after ${bytes} bytes`).toMatchObject({ outcome: 'unconfirmed' })
    expect(simulator.slips.length - before, `after ${bytes} bytes`).toBeLessThanOrEqual(1)
  }
  simulator.behaviour = { ...healthy }
  expect(await printer.print(slip)).toEqual({ outcome: 'printed' })
  expect(simulator.slips.at(-1)).toEqual(slip)
})

const mishaps = [
  ['paper_ends', 'paper'],
  ['cover_opens', 'cover'],
  ['falls_silent', 'silent'],
] as const

it.each(numbered)('no paper, an open cover, silence in the middle: %s', async (_name, model, n) => {
  const slip = bytesOf(model, n)
  const printer = printerThatWaits(500)
  for (let time = 0; time < rounds(1, 9); time += 1) {
    const [what, reason] = mishaps[(n + time) % mishaps.length] ?? mishaps[0]
    // At other bytes for each slip and time, the last one too: all of it came out, and nobody was told.
    const afterBytes = slip.length - ((n * 97 + time * 211) % slip.length)
    const before = simulator.slips.length
    const told = `${what} after ${afterBytes} of ${slip.length} bytes`
    simulator.behaviour = { ...healthy, mishap: { what, afterBytes } }
    expect(await printer.print(slip), told).toEqual({ outcome: 'unconfirmed', reason })
    const paper = simulator.slips[before] ?? []
    // A printer that only says nothing any more prints on; of the others up to there, less a question that is not whole.
    expect(paper, told).toEqual(slip.subarray(0, paper.length))
    const missing = (what === 'falls_silent' ? slip.length : afterBytes) - paper.length
    expect(missing, told).toBeOneOf(what === 'falls_silent' ? [0] : [0, 1, 2])
    expect(simulator.slips.length - before, told).toBe(1)
  }
  simulator.behaviour = { ...healthy }
  expect(await printer.print(slip)).toEqual({ outcome: 'printed' })
  expect(simulator.slips.at(-1)).toEqual(slip)
})

onSqlite((open) => {
  it('cut off at every byte of what the queue sends: left to a person, and nothing more comes out by itself', async () => {
    const shop = await TestShop.open(await open())
    const room = await PrintRoom.open(shop)
    try {
      const testSlip = async () => {
        const { printJobId } = await shop.call(people.cashier, 'prints.testSlip', {})
        await room.queue.wake()
        return printJobId
      }
      const stateOf = async (id: string) => (await shop.read((reader) => reader.printJobs.get(id)))?.state
      await testSlip()
      const { length } = room.printer.slips[0]!
      const cutOff: string[] = []
      for (let bytes = 1; bytes <= length; bytes += rounds(61, 1)) {
        room.printer.behaviour = { ...healthy, mishap: { what: 'hangs_up', afterBytes: bytes } }
        const id = await testSlip()
        const told = `after ${bytes} of ${length} bytes`
        expect(await stateOf(id), told).toBe('unconfirmed')
        // The printer is well again, and an hour goes by.
        room.printer.behaviour = { ...healthy }
        const cameOut = room.printer.slips.length
        for (let minutes = 0; minutes < 60; minutes += 15) await room.later(15 * 60)
        expect(room.printer.slips.length, told).toBe(cameOut)
        expect(await stateOf(id), told).toBe('unconfirmed')
        cutOff.push(id)
      }
      const queue = await shop.call(people.cashier, 'prints.queue', {})
      expect(queue.filter(({ state }) => state === 'unconfirmed').map(({ id }) => id)).toEqual(
        expect.arrayContaining(cutOff),
      )
      await testSlip()
      expect(room.printer.slips.at(-1)).toHaveLength(length)
      expect(room.reported).toEqual([])
    } finally {
      await room.close()
    }
  })
})
