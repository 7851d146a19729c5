/** First start: an own shop, or the demonstration (M9). */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { addressOfPrinter } from '#electron/contract/receipt-printer'
import type { setup } from '#electron/contract/setup'
import { knownZone } from '#electron/domain/clock/opening-hours'
import { ok, refuse, type Result } from '#electron/domain/result'
import { defaultSettings } from '#electron/domain/settings'
import { checkNewPin } from '#electron/domain/staff/pin'
import { buildTestSlip } from '../documents/test-slip'
import { asTrial } from '../documents/trial'
import type { LocalHandlers } from '../handler'
import type { Pins } from '../ports/pins'
import type { MachineDesk } from '../ports/machine-desk'
import type { Premises } from '../ports/premises'
import { type House, runAsSystem } from '../run'
import type { StaffWindow } from '../session/window'
import { newRecoveryCode, plainRecoveryCode } from '../staff/recovery'
import { RecoverySlip } from '../staff/recovery-slip'
import { headOf } from '../documents/papers'
import { shopIsOpen } from './open-shop'
import { openOwnShop } from './own-shop'

export interface SetupParts {
  house: House
  pins: Pins
  premises: Premises
}

export function setupLocals(
  { house, pins, premises }: SetupParts,
  desk: MachineDesk,
): LocalHandlers<typeof setup, StaffWindow> {
  const told = new RecoverySlip(desk)
  const isOpen = () => house.database.read(shopIsOpen)
  const empty = async () => ((await isOpen()) ? refuse('SHOP_EXISTS') : ok(null))

  return {
    state: async () => ok(await stateOf(premises, desk, await isOpen())),

    async openShop(_window, input): Promise<Result<OutputOf<'setup.openShop'>>> {
      const fits = checked(input)
      if (!fits.ok) return fits
      const nobody = await empty()
      if (!nobody.ok) return nobody
      const code = newRecoveryCode(house.ids)
      const [pinHash, recoveryHash] = await Promise.all([
        pins.hash(input.managerPin),
        pins.hash(plainRecoveryCode(code)),
      ])
      const opened = await runAsSystem(house, (context) => openOwnShop(context, input, { pinHash, recoveryHash }))
      if (!opened.ok) return opened
      await premises.keep({ language: input.language, printer: input.printer })
      told.tell({ head: headOf(opened.value), managerName: input.managerName, code }, input.printer)
      return ok({ recoveryCode: code })
    },

    printRecoveryCode: async () => told.print(house.clock.now().toISOString()),

    async finish() {
      told.forget()
      premises.reopen(premises.demonstration ? 'demonstration' : 'own')
      return ok(null)
    },

    async tryPrinter(_window, { language, shopName, printer }) {
      const nobody = await empty()
      if (!nobody.ok) return nobody
      const settings = { ...defaultSettings, language, shopName: shopName || defaultSettings.shopName }
      const printerName = addressOfPrinter(printer)
      const slip = buildTestSlip(settings, { printerName, drawer: false, at: house.clock.now().toISOString() })
      return ok(asTrial(await desk.printOn(printer, slip, { openDrawer: false })))
    },

    async openDemonstration() {
      if (!premises.demonstration && (await isOpen())) return refuse('SHOP_EXISTS')
      premises.makeDemonstration()
      return ok(null)
    },

    async leaveDemonstration() {
      if (!premises.demonstration) return refuse('NOT_THE_DEMONSTRATION')
      premises.reopen('own')
      return ok(null)
    },
  }
}

async function stateOf(premises: Premises, desk: MachineDesk, open: boolean): Promise<OutputOf<'setup.state'>> {
  return {
    shop: premises.demonstration ? 'demonstration' : open ? 'own' : 'none',
    language: premises.language,
    zone: premises.zone,
    printersFound: open ? [] : await desk.printersFound(),
    making: premises.making(),
    makingFailed: premises.makingFailed(),
    demonstrationPins: premises.demonstration ? [...premises.demonstrationPins()] : [],
  }
}

function checked({ managerPin, zone }: InputOf<'setup.openShop'>): Result<string> {
  const pin = checkNewPin(managerPin)
  if (!pin.ok) return pin
  return knownZone(zone) ? pin : refuse('ZONE_UNKNOWN', { zone })
}
