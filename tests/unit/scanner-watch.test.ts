/** The scanners' process against a bus that a test plugs into: the hardware itself cannot be had here, everything above it runs. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HidMessage, WantedScanner } from '#electron/devices/scanner/messages'
import { reportsOf } from '#electron/devices/scanner/simulator'
import { watchScanners } from '#electron/devices/scanner/watch'
import { Bus, honeywell } from '#tests/support/hid-bus'

describe('a watched scanner', () => {
  let bus: Bus
  let told: HidMessage[]
  let stop: AbortController
  let watching: Promise<void>

  beforeEach(() => {
    bus = new Bus()
    told = []
    stop = new AbortController()
  })

  afterEach(async () => {
    stop.abort()
    await watching
  })

  function watch(...wanted: WantedScanner[]): void {
    const options = { signal: stop.signal, lookEveryMs: 1 }
    watching = watchScanners(bus, wanted, (message) => told.push(message), options)
  }

  const states = () => told.flatMap((message) => (message.what === 'state' ? [[message.scanner, message.state]] : []))
  const scanners = () => told.flatMap((message) => (message.what === 'report' ? [message.scanner] : []))
  const soon = { interval: 1, timeout: 10_000 }
  const untilState = (...state: unknown[]) => vi.waitFor(() => expect(states().at(-1)).toEqual(state), soon)

  it('is opened when it is plugged in, closed when it is out, and opened again', async () => {
    watch(honeywell)
    await untilState(0, 'absent')
    for (let times = 0; times < 50; times += 1) {
      bus.plug('a')
      await untilState(0, 'ready')
      const device = bus.opened.get('a')
      device?.send(reportsOf('FLC-1')[0]!)
      bus.unplug('a')
      await untilState(0, 'absent')
      await vi.waitFor(() => expect(device?.calls).toEqual(['removeAllListeners', 'close']), soon)
    }
    expect(scanners()).toHaveLength(50)
  }, 30_000)

  it('that fails while it is read is closed without listeners, and opened again', async () => {
    bus.plug('a')
    watch(honeywell)
    await untilState(0, 'ready')
    const device = bus.opened.get('a')!
    device.fail()
    // It may say so more than once.
    expect(() => device.fail()).not.toThrow()
    await vi.waitFor(() => expect(bus.opened.get('a')).not.toBe(device), soon)
    await untilState(0, 'ready')
    expect(states()).toEqual([
      [0, 'ready'],
      [0, 'absent'],
      [0, 'ready'],
    ])
    // The old one is closed in its own time, while the new one reads already.
    await vi.waitFor(() => expect(device.calls).toEqual(['removeAllListeners', 'close']), soon)
  })

  it('that may not be opened says so until it may', async () => {
    bus.plug('a')
    bus.refuses.add('a')
    watch(honeywell)
    await untilState(0, 'closed')
    bus.refuses.clear()
    await untilState(0, 'ready')
  })

  it('is closed while the system cannot list any, and others go on', async () => {
    bus.missing = true
    watch(honeywell)
    await untilState(0, 'closed')
    bus.plug('a')
    bus.missing = false
    await untilState(0, 'ready')
    bus.missing = true
    bus.opened.get('a')?.send(reportsOf('FLC-1')[0]!)
    expect(scanners()).toEqual([0])
  })

  it('is opened by its barcode interface, never by its keyboard or another device', async () => {
    bus.plug('keyboard', 0x01)
    bus.plug('vendor', 0xff45)
    bus.plug('other', 0x8c, { productId: 1 })
    bus.plug('barcode', 0x8c)
    watch(honeywell)
    await untilState(0, 'ready')
    expect([...bus.opened.keys()]).toEqual(['barcode'])
  })

  it('with only vendor-defined reports is opened by them', async () => {
    bus.plug('keyboard', 0x01)
    bus.plug('vendor', 0xff45)
    watch(honeywell)
    await untilState(0, 'ready')
    expect([...bus.opened.keys()]).toEqual(['vendor'])
  })

  it('keeps its place beside a twin', async () => {
    bus.plug('a')
    bus.plug('b')
    watch(honeywell, { ...honeywell, path: 'a' })
    await vi.waitFor(() => expect(states()).toHaveLength(2), soon)
    bus.opened.get('a')?.send(reportsOf('FLC-1')[0]!)
    bus.opened.get('b')?.send(reportsOf('FLC-2')[0]!)
    expect(scanners()).toEqual([1, 0])
  })

  it('is closed at the end', async () => {
    bus.plug('a')
    watch(honeywell)
    await untilState(0, 'ready')
    stop.abort()
    await watching
    expect(bus.opened.get('a')?.calls).toEqual(['removeAllListeners', 'close'])
  })
})
