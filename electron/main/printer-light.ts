/** What the status line says of the receipt printer: asked now and then, and after everything that was printed. */
import type { OutputOf } from '#electron/contract/index'
import type { SlipPrinter } from '#electron/services/ports/printer'
import type { MachineSettings } from '#electron/settings/machine'
import type { MainClock } from './clock'

type Printer = OutputOf<'app.status'>['printer']

const askEveryMs = 15_000

export interface PrinterLight {
  now(): Printer
  stop(): void
}

/** @param changed told when the light is another than before */
export function watchPrinter(
  printer: SlipPrinter | null,
  machine: MachineSettings,
  clock: MainClock,
  changed: () => void,
): PrinterLight {
  let light: Printer = { light: 'none', reason: '', widthMm: machine.printer?.paperMm ?? 80 }
  let cancel = () => {}
  let stopped = false
  async function ask(asked: SlipPrinter): Promise<void> {
    const status = await asked.status()
    if (stopped) return
    const before = light
    light = { ...light, light: status.ready ? 'ok' : 'attention', reason: status.ready ? '' : status.reason }
    if (before.light !== light.light || before.reason !== light.reason) changed()
    cancel = clock.after(askEveryMs, () => void ask(asked))
  }
  if (printer) void ask(printer)
  return {
    now: () => light,
    stop: () => {
      stopped = true
      cancel()
    },
  }
}
