import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import type { HidProcess, ScannerSettings } from '#electron/devices/scanner/scanner'
import { createScanners } from '#electron/devices/scanner/scanner'
import type { Scan, Scanners } from '#electron/services/ports/scanner'

const settings: ScannerSettings[] = [
  { vendorId: 1, productId: 27, place: 'gate' },
  { vendorId: 1, productId: 28, place: 'lounge' },
]

/** A process starts slowly on a busy machine. */
const soon = { interval: 10, timeout: 30_000 }

let children: ChildProcess[] = []
let opened: Scanners | undefined

/** A process as main's utility process is one, of plain Node. */
function forkChild(): HidProcess {
  const program = join(import.meta.dirname, '../support/scanner-process.mjs')
  const child = fork(program, { serialization: 'advanced' })
  children.push(child)
  return {
    postMessage: (message) => child.send({ ...message }),
    on: (event, listener) => child.on(event, listener),
    once: (event, listener) => child.once(event, (code) => listener(code ?? -1)),
    kill: () => child.kill(),
  }
}

function open(exits: number[] = []) {
  const scans: Scan[] = []
  const scanners = createScanners(settings, forkChild, (code) => exits.push(code))
  scanners.onScan((scan) => scans.push(scan))
  opened = scanners
  return { scanners, scans }
}

afterEach(async () => {
  await opened?.close()
  expect(children.every((child) => child.exitCode !== null || child.signalCode !== null)).toBe(true)
  children = []
})

it('brings scans with the place of their scanner', async () => {
  const { scanners, scans } = open()
  await vi.waitFor(() => expect(scans).toHaveLength(2), soon)
  expect(scans).toEqual([
    { place: 'gate', code: '0027' },
    { place: 'lounge', code: '0028' },
  ])
  expect(scanners.states()).toEqual([
    { place: 'gate', state: 'ready' },
    { place: 'lounge', state: 'ready' },
  ])
})

it('starts the process again when it dies: no scanner meanwhile, all of them after', async () => {
  const exits: number[] = []
  const { scanners, scans } = open(exits)
  await vi.waitFor(() => expect(scans).toHaveLength(2), soon)
  const changes = vi.fn()
  scanners.onChange(changes)

  children[0]?.kill('SIGSEGV')
  await vi.waitFor(() => expect(scanners.states().map(({ state }) => state)).toEqual(['absent', 'absent']), soon)
  await vi.waitFor(() => expect(scans).toHaveLength(4), soon)
  expect(exits).toHaveLength(1)
  expect(changes).toHaveBeenCalledTimes(4)
})

it('ends the process when it is closed, and starts no other, also while it waits to', async () => {
  const { scanners, scans } = open()
  await vi.waitFor(() => expect(scans).toHaveLength(2), soon)
  children[0]?.kill('SIGSEGV')
  await vi.waitFor(() => expect(scanners.states()[0]?.state).toBe('absent'), soon)
  await scanners.close()
  await scanners.close()
  expect(children).toHaveLength(1)
})

it('takes other scanners in place of those it had, for whoever listens', async () => {
  const exits: number[] = []
  const { scanners, scans } = open(exits)
  await vi.waitFor(() => expect(scans).toHaveLength(2), soon)
  await scanners.use([{ vendorId: 1, productId: 29, place: 'counter' }])
  await vi.waitFor(() => expect(scans).toHaveLength(3), soon)
  expect(scans[2]).toEqual({ place: 'counter', code: '0029' })
  expect(scanners.states()).toEqual([{ place: 'counter', state: 'ready' }])
  await scanners.use([])
  expect(scanners.states()).toEqual([])
  expect(children.map((child) => child.signalCode !== null || child.exitCode !== null)).toEqual([true, true])
  expect(exits).toEqual([])
})

it('starts no process where there is no scanner', async () => {
  const none = createScanners(
    [],
    () => expect.unreachable('started'),
    () => {},
  )
  expect(none.states()).toEqual([])
  await none.close()
})
