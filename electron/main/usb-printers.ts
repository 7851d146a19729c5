import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const folder = '/dev/usb'

/** Receipt printers that Linux shows as device files; elsewhere there are none to find, and a printer is named by its address. */
export async function usbPrinters(): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => /^lp\d+$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}
