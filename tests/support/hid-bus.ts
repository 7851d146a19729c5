/** A bus without hardware: what is plugged into it is listed, opened and read as node-hid does it. */
import type { HidLibrary, ListedDevice, OpenDevice } from '#electron/devices/scanner/watch'

/** A scanner's numbers, as the bus lists them. */
export const honeywell = { vendorId: 0x0c2e, productId: 0x0b61 }

class PluggedDevice implements OpenDevice {
  readonly calls: string[] = []
  #data: ((report: Uint8Array) => void)[] = []
  #error: ((error: unknown) => void)[] = []

  on(event: 'data' | 'error', listener: ((report: Uint8Array) => void) & ((error: unknown) => void)): void {
    if (event === 'data') this.#data.push(listener)
    else this.#error.push(listener)
  }

  removeAllListeners(): void {
    this.calls.push('removeAllListeners')
    this.#data = []
    this.#error = []
  }

  async close(): Promise<void> {
    this.calls.push('close')
  }

  send(report: Uint8Array): void {
    this.#data.forEach((listener) => listener(report))
  }

  /** As an event emitter does: without a listener an error ends the process. */
  fail(): void {
    if (this.#error.length === 0) throw new Error('unhandled')
    this.#error.forEach((listener) => listener(new Error('could not read from HID device')))
  }
}

/** What node-hid would find; a test plugs in and out. */
export class Bus implements HidLibrary {
  listed: ListedDevice[] = []
  readonly opened = new Map<string, PluggedDevice>()
  readonly refuses = new Set<string>()
  missing = false

  plug(path: string, usagePage = 0x8c, device: Partial<ListedDevice> = honeywell): void {
    this.listed.push({ ...honeywell, ...device, path, usagePage })
  }

  unplug(path: string): void {
    this.listed = this.listed.filter((device) => device.path !== path)
  }

  async list(): Promise<ListedDevice[]> {
    if (this.missing) throw new Error('libusb-1.0.so.0: cannot open shared object file')
    return this.listed
  }

  async open(path: string): Promise<PluggedDevice> {
    if (this.refuses.has(path)) throw new Error(`cannot open device with path ${path}`)
    const device = new PluggedDevice()
    this.opened.set(path, device)
    return device
  }
}
