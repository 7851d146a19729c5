import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Machine } from '#electron/main/machine'
import { listScanners } from '#electron/devices/scanner/list'
import { keepMachineSettings } from '#electron/settings/keep'
import { machineFile } from '#electron/settings/machine'

let home: string
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'frontlane-'))))
afterEach(() => rmSync(home, { recursive: true }))
const file = () => JSON.parse(readFileSync(join(home, machineFile), 'utf8')) as unknown

it('what is kept of a machine replaces nothing else, not even what nobody knows', async () => {
  writeFileSync(join(home, machineFile), JSON.stringify({ lounge: 'on', colour: 'red', pagePrinter: 'Old' }))
  await keepMachineSettings(home, { pagePrinter: 'Office' })
  expect(file()).toEqual({ lounge: 'on', colour: 'red', pagePrinter: 'Office' })
  expect(readdirSync(home)).toEqual([machineFile])
})

it('a new machine, and a file that cannot be read, begin afresh', async () => {
  await keepMachineSettings(home, { pagePrinter: 'Office' })
  expect(file()).toEqual({ pagePrinter: 'Office' })
  writeFileSync(join(home, machineFile), '{')
  await keepMachineSettings(home, { pagePrinter: null })
  expect(file()).toEqual({ pagePrinter: null })
})

it('scanners that are plugged in are listed once, keyboards not at all', async () => {
  const scanner = { vendorId: 0x0c2e, productId: 0x0b61, manufacturer: 'Honeywell', product: 'Voyager' }
  const list = async () => [
    { ...scanner, path: '/dev/hidraw0', usagePage: 0x8c },
    { ...scanner, path: '/dev/hidraw1', usagePage: 0xff45 },
    { vendorId: 1, productId: 2, path: '/dev/hidraw2', usagePage: 0x01, product: 'A keyboard' },
  ]
  const name = 'Honeywell Voyager'
  expect(await listScanners({ list })).toEqual([{ vendorId: 0x0c2e, productId: 0x0b61, path: '/dev/hidraw0', name }])
  expect(await listScanners({ list: () => Promise.reject(new Error('no libusb')) })).toEqual([])
})

it('what is kept is in force for whoever goes by it, and for nobody else', async () => {
  const machine = new Machine(home)
  const followed: string[] = []
  machine.onChange(['lounge', 'printer'], () => void followed.push(machine.now.lounge))
  machine.onChange(['scanners'], () => void followed.push('scanners'))
  const { scanners } = machine.now
  await machine.keep({ lounge: 'on', scanners: [] })
  await machine.keep({ lounge: 'on' })
  expect(followed).toEqual(['on'])
  // A printer is made anew for settings that are another object.
  expect(machine.now.scanners).toBe(scanners)
  expect(new Machine(home).now.lounge).toBe('on')
})
