/** The demonstration shop as a file, made once and copied for each language. */
import { createHash } from 'node:crypto'
import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '#electron/contract/states'
import { openDatabase } from '#electron/database/open'
import { makeDemonstration } from '#electron/demonstration/make'
import { scryptPins } from '#electron/main/pins'

/** The day is looked at in mid-afternoon, whatever the time is now. */
export const lookedAt = '15:00'

let made: Promise<string> | null = null

export async function putDemonstration(home: string, language: Language): Promise<void> {
  made ??= make()
  await putAsDemonstration(await made, home, language)
}

/** @param made a shop's file, of which the demonstration becomes a copy */
export async function putAsDemonstration(made: string, home: string, language: Language): Promise<void> {
  const file = join(home, 'demonstration.sqlite')
  await cp(made, file)
  const database = await openFile(file)
  await database.command(async ({ settings }) => {
    const shop = await settings.get('shop')
    if (shop) await settings.update('shop', { value: { ...(shop.value as object), language } })
  })
  await database.close()
  await writeFile(join(home, 'opens.json'), JSON.stringify({ opens: 'demonstration' }))
}

async function make(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'frontlane-shots-')), 'demonstration.sqlite')
  const database = await openFile(file)
  await makeDemonstration(database, {
    seed: 1,
    now: nextTime(lookedAt),
    pins: scryptPins(4),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    progress: () => {},
  })
  await database.close()
  return file
}

/** A time of the shop's day, today or tomorrow. */
export function nextTime(clock: string): Date {
  const shopDay = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const today = new Date(`${shopDay}T${clock}:00.000+08:00`)
  return today.getTime() > Date.now() ? today : new Date(today.getTime() + 24 * 3_600_000)
}

export function openFile(file: string) {
  return openDatabase({ kind: 'sqlite', file }, (error) => {
    throw error
  })
}
