/** Scanners pulled out and put in, labels that do not fit a report, garbled ones, a hand that types in between: no scan lost or merged. */
import { expect, it, vi } from 'vitest'
import { HidPosReader, quietMs } from '#electron/devices/scanner/hid-pos'
import type { HidMessage } from '#electron/devices/scanner/messages'
import { reportsOf } from '#electron/devices/scanner/simulator'
import { watchScanners } from '#electron/devices/scanner/watch'
import { Bus, honeywell } from '#tests/support/hid-bus'
import { feed, scanOf, scansIn, type Key } from '#tests/support/wedge-keys'
import { seeded } from './rounds'

const seed = 20_261_124
const random = seeded(seed)
const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
const oneOf = <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!
const codeOf = (length: number) =>
  Array.from({ length }, () => oneOf([...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghij0123456789-_./'])).join('')

it('plugged in and out 500 times: each time it is ready again, and scans', async () => {
  const bus = new Bus()
  const told: HidMessage[] = []
  const stop = new AbortController()
  const watching = watchScanners(bus, [honeywell], (message) => told.push(message), {
    signal: stop.signal,
    lookEveryMs: 1,
  })
  const until = (state: string) =>
    vi.waitFor(() => expect(told.findLast(({ what }) => what === 'state')).toMatchObject({ state }), {
      interval: 1,
      timeout: 10_000,
    })
  const times = 500
  for (let time = 0; time < times; time += 1) {
    await until('absent')
    bus.plug('a')
    await until('ready')
    const device = bus.opened.get('a')!
    device.send(reportsOf('FLC-1')[0]!)
    // Out in the middle of a read, as often as between two.
    if (time % 2 === 0) device.fail()
    bus.unplug('a')
  }
  await until('absent')
  expect(told.filter(({ what }) => what === 'report')).toHaveLength(times)
  stop.abort()
  await watching
})

it('10 000 scans by report, in parts and with garbled ones between: all that were whole, in their order', () => {
  const reader = new HidPosReader()
  const sent: string[] = []
  const read: string[] = []
  let at = 0
  const push = (report: Uint8Array) => read.push(...[reader.push(report, (at += 1)) ?? []].flat())
  for (let n = 0; n < 10_000; n += 1) {
    const code = codeOf(between(4, 300))
    const reports = reportsOf(code)
    if (random() < 0.2) {
      garble(reports)
      reports.forEach(push)
      // A person has to press the button again.
      at += quietMs
    } else {
      sent.push(code)
      reports.forEach(push)
    }
  }
  expect(read).toEqual(sent)
})

/** One report comes with a length, a symbology or a size that cannot be. */
function garble(reports: Uint8Array[]): void {
  const n = between(0, reports.length - 1)
  const report = reports[n]!
  const how = oneOf(['length', 'symbology', 'short'])
  if (how === 'length') report[1] = 255
  else if (how === 'symbology') report.set(Buffer.from('??'), 2)
  else reports[n] = report.slice(0, between(1, 5))
}

it('10 000 scans by keys, a hand typing in between: each scan once, each typed key left to the field', () => {
  const sent: string[] = []
  const keys: Key[] = []
  let typed = 0
  for (let n = 0; n < 10_000; n += 1) {
    for (let key = between(0, 3); key > 0; key -= 1) {
      keys.push({ code: oneOf(['KeyA', 'KeyJ', 'Digit5', 'Space']), gap: between(60, 400) })
      typed += 1
    }
    const code = codeOf(between(4, 40))
    sent.push(code)
    const gap = between(1, 25)
    keys.push(...scanOf(code, gap).map((key, i) => (i === 0 ? { ...key, gap: between(60, 400) } : key)))
  }
  const answers = feed(keys)
  expect(scansIn(answers)).toEqual(sent)
  expect(answers.reduce((sum, { released }) => sum + released, 0)).toBe(typed)
})
