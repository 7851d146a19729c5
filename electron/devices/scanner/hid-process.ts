/** The scanners' process: node-hid's native code runs here and nowhere else, so that its crash is not ours. */
import HID from 'node-hid'
import { listScanners } from './list'
import type { HidMessage, ListedMessage, ListMessage, WatchMessage } from './messages'
import { watchScanners } from './watch'

const hid = { list: () => HID.devicesAsync(), open: (path: string) => HID.HIDAsync.open(path) }
const { parentPort } = process

parentPort.once('message', ({ data }: { data: WatchMessage | ListMessage }) => {
  if ('list' in data) {
    void listScanners(hid).then((devices) =>
      parentPort.postMessage({ what: 'listed', devices } satisfies ListedMessage),
    )
  } else void watchScanners(hid, data.watch, (message: HidMessage) => parentPort.postMessage(message))
})
