/** What the status line says of the receipt printer: asked now and then, and after everything that was printed. */
import type { OutputOf } from '#electron/contract/index'
import type { SlipPrinter } from '#electron/services/ports/printer'
import type { MainClock } from './clock'
import type { Machine } from './machine'

type Printer = OutputOf<'app.status'>['printer']

const askEveryMs = 15_000

export interface PrinterLight {
  now(): Printer
  stop(): void
}

/**
 * @param printer the one in force now
 * @param changed told when the light is another than before
 */
export function watchPrinter(
  printer: () => SlipPrinter | null,
  machine: Machine,
  clock: MainClock,
  changed: () => void,
): PrinterLight {
  let light: Printer = none()
  let cancel = () => {}
  let stopped = false
  function none(): Printer {
    return { light: 'none', reason: '', widthMm: machine.now.printer?.paperMm ?? 80 }
  }
  function show(next: Printer): void {
    const before = light
    light = next
    if (before.light !== next.light || before.reason !== next.reason) changed()
  }
  async function ask(): Promise<void> {
    cancel()
    const asked = printer()
    if (!asked) return show(none())
    const status = await asked.status()
    // Another has taken its place meanwhile, and is asked by itself.
    if (stopped || asked !== printer()) return
    show({ ...none(), light: status.ready ? 'ok' : 'attention', reason: status.ready ? '' : status.reason })
    cancel = clock.after(askEveryMs, () => void ask())
  }
  void ask()
  const unfollow = machine.onChange(['printer'], () => void ask())
  return {
    now: () => light,
    stop: () => {
      stopped = true
      cancel()
      unfollow()
    },
  }
}
