/** This machine's printers and scanners: seen, tried, kept. */
import type { devices, MachineDevices } from '#electron/contract/devices'
import { addressOfPrinter } from '#electron/contract/receipt-printer'
import { changesOf, hasChanges } from '#electron/domain/changes'
import { ok } from '#electron/domain/result'
import { buildTestSlip } from '../documents/test-slip'
import { headOf } from '../documents/papers'
import { asTrial } from '../documents/trial'
import type { LocalHandlers } from '../handler'
import type { MachineDesk } from '../ports/machine-desk'
import { type House, runForPerson } from '../run'
import type { StaffWindow } from '../session/window'
import { loadSettings } from '../settings/load'

export function deviceLocals(house: House, desk: MachineDesk): LocalHandlers<typeof devices, StaffWindow> {
  const settings = () => house.database.read(loadSettings)
  return {
    async read() {
      return ok({
        kept: desk.inForce(),
        printersFound: await desk.printersFound(),
        pagePrinters: await desk.pagePrinters(),
        spools: desk.spools,
        scannersFound: await desk.scannersFound(),
        scannerStates: desk.scannerStates(),
        displays: desk.displays(),
      })
    },
    async save({ session }, typed) {
      const changes = changesOf<MachineDevices>(desk.inForce(), typed)
      if (!hasChanges(changes)) return ok(null)
      await desk.keep(typed)
      return runForPerson(house, session.staffId ?? '', async (context) => {
        const data = { machine: context.machine, changes }
        await context.tell('settings.devices_changed', { record: 'settings', recordId: 'devices', data })
        return ok(null)
      })
    },
    async tryPrinter(_window, { printer }) {
      const slip = buildTestSlip(await settings(), {
        printerName: addressOfPrinter(printer),
        drawer: true,
        at: house.clock.now().toISOString(),
      })
      return ok(asTrial(await desk.printOn(printer, slip, { openDrawer: true })))
    },
    async tryPagePrinter(_window, { pagePrinter }) {
      // A form that a counter always has a use for.
      const page = await desk.printPageOn(pagePrinter, { kind: 'blank_walk_around', head: headOf(await settings()) })
      return ok(page.ok ? { printed: true, reason: '' } : { printed: false, reason: page.reason })
    },
  }
}
