import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { machineFile, readMachineSettings } from '#electron/settings/machine'

let home: string
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'frontlane-'))))
afterEach(() => rmSync(home, { recursive: true }))

const written = (text: string) => {
  writeFileSync(join(home, machineFile), text)
  return readMachineSettings(home)
}

it('has defaults on a new machine, without a complaint', () => {
  const { settings, problems } = readMachineSettings(home)
  expect(settings).toMatchObject({
    lounge: 'auto',
    printer: null,
    scanners: [],
    database: { kind: 'sqlite' },
    language: 'zh-CN',
  })
  expect(settings.stations).toContain('gate')
  expect(problems).toEqual([])
})

it('reads what is written', () => {
  const { settings, problems } = written(
    JSON.stringify({
      stations: ['lounge'],
      lounge: 'on',
      language: 'en',
      printer: { connection: { kind: 'tcp', host: '192.0.2.7' }, paperMm: 58 },
      scanners: [{ vendorId: 0x0c2e, productId: 0x0b61, place: 'gate' }],
    }),
  )
  expect(problems).toEqual([])
  expect(settings).toMatchObject({ stations: ['lounge'], lounge: 'on', language: 'en' })
  expect(settings.printer).toMatchObject({ connection: { kind: 'tcp', host: '192.0.2.7', port: 9100 }, paperMm: 58 })
})

it('loses only the field that is wrong, and says which without its value', () => {
  const { settings, problems } = written(
    JSON.stringify({
      lounge: 'sometimes',
      language: 'zh-TW',
      database: { kind: 'postgres', url: 'http://secret@host' },
      colour: 'red',
    }),
  )
  expect(settings).toMatchObject({ lounge: 'auto', language: 'zh-TW', database: { kind: 'sqlite' } })
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['colour', 'lounge', 'database'])
  expect(problems.join()).not.toContain('secret')
})

it.each(['', '{', '[]', 'null', '"on"'])('goes on with defaults where the file holds %j', (text) => {
  const { settings, problems } = written(text)
  expect(settings.lounge).toBe('auto')
  expect(problems).toHaveLength(1)
})
