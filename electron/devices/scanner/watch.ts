/** Keeps the wanted scanners open while they are plugged in. Runs in the scanners' process. */
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { ScannerState } from '#electron/services/ports/scanner'
import type { HidMessage, WantedScanner } from './messages'

export interface ListedDevice {
  vendorId: number
  productId: number
  path?: string | undefined
  usagePage?: number | undefined
  manufacturer?: string | undefined
  product?: string | undefined
}

export interface OpenDevice {
  on(event: 'data', listener: (report: Uint8Array) => void): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
  removeAllListeners(): unknown
  close(): Promise<void>
}

/** What is used of node-hid. */
export interface HidLibrary {
  list(): Promise<ListedDevice[]>
  open(path: string): Promise<OpenDevice>
}

/** There is no event for plugging in; twice within the two seconds in which a scanner has to be back. */
const everyMs = 800

const barcodeScanner = 0x8c
const isVendorDefined = (usagePage = 0) => usagePage >= 0xff00

interface Slot {
  wanted: WantedScanner
  open: { path: string; device: OpenDevice } | undefined
  state: ScannerState | undefined
}

/** Ends when `signal` says so: then every device is closed. */
export async function watchScanners(
  hid: HidLibrary,
  wanted: readonly WantedScanner[],
  tell: (message: HidMessage) => void,
  { signal, lookEveryMs = everyMs }: { signal?: AbortSignal; lookEveryMs?: number } = {},
): Promise<void> {
  const slots: Slot[] = wanted.map((each) => ({ wanted: each, open: undefined, state: undefined }))

  function setState(slot: Slot, state: ScannerState): void {
    if (slot.state === state) return
    slot.state = state
    tell({ what: 'state', scanner: slots.indexOf(slot), state })
  }

  async function open(slot: Slot, path: string): Promise<void> {
    try {
      const device = await hid.open(path)
      slot.open = { path, device }
      device.on('error', () => void close(slot))
      const scanner = slots.indexOf(slot)
      device.on('data', (report) => tell({ what: 'report', scanner, report, at: performance.now() }))
      setState(slot, 'ready')
    } catch {
      setState(slot, 'closed')
    }
  }

  async function close(slot: Slot): Promise<void> {
    const device = slot.open?.device
    slot.open = undefined
    setState(slot, 'absent')
    if (!device) return
    // In this order: closing during a read has crashed processes, and node-hid stops reading in the turn after the last listener.
    device.removeAllListeners()
    device.on('error', () => {})
    await nextTurn()
    await device.close().catch(() => {})
  }

  async function look(): Promise<void> {
    const listed = (await hid.list()).filter(isScanner).toSorted(barcodeScannersFirst)
    for (const slot of slots) {
      if (slot.open && !listed.some(({ path }) => path === slot.open?.path)) await close(slot)
    }
    for (const slot of slots.toSorted(namedFirst)) {
      if (slot.open) continue
      const taken = new Set(slots.map((each) => each.open?.path))
      const path = listed.find((device) => matches(slot.wanted, device) && !taken.has(device.path))?.path
      if (path === undefined) setState(slot, 'absent')
      else await open(slot, path)
    }
  }

  while (!signal?.aborted) {
    // A system that lacks what node-hid is built on (libusb on Linux) refuses even the list.
    await look().catch(() => slots.forEach((slot) => !slot.open && setState(slot, 'closed')))
    await wait(lookEveryMs, undefined, { signal }).catch(() => {})
  }
  await Promise.all(slots.map(close))
}

/** A scanner shows several interfaces; its keyboard belongs to the system. */
export function isScanner({ usagePage }: ListedDevice): boolean {
  return usagePage === barcodeScanner || isVendorDefined(usagePage)
}

function barcodeScannersFirst(a: ListedDevice, b: ListedDevice): number {
  return Number(b.usagePage === barcodeScanner) - Number(a.usagePage === barcodeScanner)
}

/** Those that name a path choose first, so that a twin without one does not get their device. */
function namedFirst(a: Slot, b: Slot): number {
  return Number(b.wanted.path !== undefined) - Number(a.wanted.path !== undefined)
}

function matches(wanted: WantedScanner, device: ListedDevice): boolean {
  if (wanted.path !== undefined && wanted.path !== device.path) return false
  return wanted.vendorId === device.vendorId && wanted.productId === device.productId
}
