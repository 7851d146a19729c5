import type { ListedMessage } from './messages'
import { isScanner, type HidLibrary } from './watch'

/**
 * What is plugged in and can be read as a scanner, each once: a device shows several interfaces. Empty where the system refuses even
 * the list.
 */
export async function listScanners(hid: Pick<HidLibrary, 'list'>): Promise<ListedMessage['devices']> {
  const listed = await hid.list().catch(() => [])
  const found = listed.filter(isScanner).flatMap(({ vendorId, productId, path, manufacturer = '', product = '' }) => {
    const name = `${manufacturer} ${product}`.trim()
    return path === undefined ? [] : [{ vendorId, productId, path, name }]
  })
  const first = new Map<string, ListedMessage['devices'][number]>()
  for (const device of found) {
    const key = `${device.vendorId}:${device.productId}:${device.name}`
    if (!first.has(key)) first.set(key, device)
  }
  return [...first.values()]
}
