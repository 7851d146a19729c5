import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loungeWindows, scannerSettings } from '#electron/contract/devices'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { languages, stations } from '#electron/contract/states'

/** What belongs to this machine and not to the shop: `machine.json` in the data folder. Without one everything has its default. */
const fields = {
  /** `lounge` alone makes it a kiosk without a staff window; else the rail has what whoever sits there may use. */
  stations: z
    .array(z.enum(stations))
    .min(1)
    .default([...stations]),
  lounge: z.enum(loungeWindows).default('auto'),
  printer: receiptPrinterSettings.nullable().default(null),
  /** The system's name of the printer for A4 forms. */
  pagePrinter: z.string().min(1).nullable().default(null),
  scanners: z.array(scannerSettings).default([]),
  database: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('sqlite') }),
      z.strictObject({ kind: z.literal('postgres'), url: z.url({ protocol: /^postgres(ql)?$/ }) }),
    ])
    .default({ kind: 'sqlite' }),
  /** Before anybody has signed in. */
  language: z.enum(languages).default('zh-CN'),
}

export const machineSettings = z.object(fields)
export type MachineSettings = z.output<typeof machineSettings>

export const machineFile = 'machine.json'

/** A field that cannot be read has its default, the others what they say; `problems` tells each, without the values. */
export function readMachineSettings(home: string): { settings: MachineSettings; problems: string[] } {
  const { written, problems } = readWritten(join(home, machineFile))
  const readable = Object.entries(fields).flatMap(([name, schema]) => {
    const field = schema.safeParse(written[name])
    if (!field.success) problems.push(`${name}: ${field.error.issues.map(({ code }) => code).join(', ')}`)
    return field.success ? [[name, field.data]] : []
  })
  return { settings: machineSettings.parse(Object.fromEntries(readable)), problems }
}

function readWritten(file: string): { written: Record<string, unknown>; problems: string[] } {
  try {
    const written = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')))
    const unknown = Object.keys(written).filter((name) => !(name in fields))
    return { written, problems: unknown.map((name) => `${name}: no such setting`) }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { written: {}, problems: missing ? [] : ['not readable as a JSON object'] }
  }
}
