/** Where a shop lies in the data folder, and which one opens. The demonstration has files of its own: nothing of it is among the shop's. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { DatabaseAddress } from '#electron/database/open'
import type { MachineSettings } from '#electron/settings/machine'
import { documentsPlace } from './home'
import { addressOf } from './shop-database'

export type WhichShop = 'own' | 'demonstration'

export interface Place {
  which: WhichShop
  database: DatabaseAddress
  /** What is kept beside the database: the event chain's head. */
  folder: string
  /** Where the forms go that are kept as files. */
  documents: string
}

export function placeOf(which: WhichShop, home: string, machine: Pick<MachineSettings, 'database'>): Place {
  if (which === 'demonstration') {
    const file = demonstrationFile(home)
    const folder = join(home, 'demonstration')
    return { which, database: { kind: 'sqlite', file }, folder, documents: join(folder, 'documents') }
  }
  return { which, database: addressOf(machine, home), folder: home, documents: documentsPlace(home) }
}

export function demonstrationFile(home: string): string {
  return join(home, 'demonstration.sqlite')
}

const kept = z.object({ opens: z.enum(['own', 'demonstration']) })
const keptIn = (home: string) => join(home, 'opens.json')

/** The shop that was open last; the own one where nothing is kept. */
export async function readWhichShop(home: string): Promise<WhichShop> {
  try {
    return kept.parse(JSON.parse(await readFile(keptIn(home), 'utf8'))).opens
  } catch {
    return 'own'
  }
}

export async function keepWhichShop(home: string, opens: WhichShop): Promise<void> {
  if (opens === 'own') return rm(keptIn(home), { force: true })
  await writeFile(`${keptIn(home)}.part`, JSON.stringify({ opens }))
  await rename(`${keptIn(home)}.part`, keptIn(home))
}
