/** This machine's devices across the boundary: tried before they are kept, kept with who and what was there before. */
import { describe, expect, it } from 'vitest'
import type { MachineDevices } from '#electron/contract/devices'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { onSqlite } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'

const printer = receiptPrinterSettings.parse({ connection: { kind: 'tcp', host: '192.0.2.7' } })
const none: MachineDevices = { printer: null, pagePrinter: null, scanners: [], lounge: 'auto' }

onSqlite((open) => {
  const atDesk = async () => {
    const desk = await FrontDesk.open(await open())
    await desk.signIn('沈国华')
    return desk
  }

  describe('a device', () => {
    it('is tried as the form has it, and what came back is told', async () => {
      const desk = await atDesk()
      const outcome = (data: object) => ({ ok: true, data })
      expect(await desk.ask('devices.tryPrinter', { printer })).toEqual(outcome({ outcome: 'printed', reason: '' }))
      expect(desk.machine.printed.map(({ model }) => model.kind)).toEqual(['test_slip'])
      desk.machine.outcome = { outcome: 'not_ready', reason: 'paper' }
      expect(await desk.ask('devices.tryPrinter', { printer })).toEqual(
        outcome({ outcome: 'not_ready', reason: 'paper' }),
      )
      expect(await desk.ask('devices.tryPagePrinter', { pagePrinter: 'Office' })).toEqual(
        outcome({ printed: true, reason: '' }),
      )
      expect(await desk.ask('devices.tryPagePrinter', { pagePrinter: 'Attic' })).toMatchObject({
        data: { printed: false, reason: expect.stringContaining('deviceName') as string },
      })
    })

    it('is kept, and the change is told', async () => {
      const desk = await atDesk()
      expect(await desk.ask('devices.read', {})).toMatchObject({ data: { kept: none, displays: 2 } })
      expect(await desk.ask('devices.save', { ...none, printer })).toMatchObject({ ok: true })
      expect(await desk.ask('devices.read', {})).toMatchObject({
        data: { kept: { printer }, printersFound: ['/dev/usb/lp0'], pagePrinters: ['Office'] },
      })
      await desk.ask('devices.save', { ...none, printer })
      const told = await desk.database.read((reader) => reader.events.ofRecord('settings', 'devices'))
      expect(told).toMatchObject([
        { what: 'settings.devices_changed', by: desk.id('沈国华'), data: { changes: { printer: { from: null } } } },
      ])
    })
  })
})
