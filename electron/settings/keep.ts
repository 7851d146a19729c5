import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { machineFile, type MachineSettings } from './machine'

/** Writes some of this machine's settings into `machine.json`, whole or not at all; what else stands there stays as it is. */
export async function keepMachineSettings(home: string, changed: Partial<MachineSettings>): Promise<void> {
  const file = join(home, machineFile)
  const written = await readFile(file, 'utf8').catch(() => '{}')
  const before = z.record(z.string(), z.unknown()).catch({}).parse(parsed(written))
  await writeFile(`${file}.part`, `${JSON.stringify({ ...before, ...changed }, null, 2)}\n`)
  await rename(`${file}.part`, file)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
