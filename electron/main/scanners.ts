import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { FoundScanner } from '#electron/contract/devices'
import type { ListedMessage, ListMessage } from '#electron/devices/scanner/messages'
import { createScanners } from '#electron/devices/scanner/scanner'
import { logFor } from '#electron/logging/log'
import type { Scanners } from '#electron/services/ports/scanner'
import type { Machine } from './machine'

const log = logFor('scanner')
const listWithinMs = 3_000

/** The machine's HID scanners, their native code in a process of its own: its crash is not ours. */
export function openScanners(machine: Machine): Scanners {
  const ended = (code: number) => log.warn('the scanners’ process ended', { code })
  const scanners = createScanners(machine.now.scanners, fork, ended)
  machine.onChange(['scanners'], () => scanners.use(machine.now.scanners))
  return scanners
}

/** What is plugged in now, asked of a process that ends with its answer; empty when none comes. */
export function findScanners(): Promise<FoundScanner[]> {
  const asked = fork()
  return new Promise((resolve) => {
    const answer = (found: FoundScanner[]) => {
      clearTimeout(late)
      asked.kill()
      resolve(found)
    }
    const late = setTimeout(() => answer([]), listWithinMs)
    asked.once('message', ({ devices }: ListedMessage) => answer(devices))
    asked.once('exit', () => answer([]))
    asked.postMessage({ list: true } satisfies ListMessage)
  })
}

function fork() {
  return utilityProcess.fork(join(import.meta.dirname, 'hid-process.js'), [], { serviceName: 'Frontlane scanners' })
}
