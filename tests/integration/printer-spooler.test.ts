/** A queue of the system's, through a program that is called as CUPS's `lp` is: it keeps what it is given, or refuses. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { createReceiptPrinter } from '#electron/devices/printer/receipt-printer'

/** Of `lp` what is used: `-d` names the queue, raw bytes come in, and a code other than 0 refuses. */
const lp = `#!/bin/sh
echo "$@" >> "$(dirname "$0")/called"
case "$3" in
  slips) cat > "$(dirname "$0")/job" ;;
  stopped) exec sleep 60 ;;
  *) echo "lp: The printer or class does not exist." >&2; exit 1 ;;
esac
`
const slip = Uint8Array.from({ length: 200_000 }, (_, at) => at % 256)
const timeouts = { connect: 500, answer: 500, send: 20_000, confirm: 500 }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-spooler-'))
  await writeFile(join(folder, 'lp'), lp)
  await chmod(join(folder, 'lp'), 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const to = (queue: string, send = timeouts.send) =>
  createReceiptPrinter(receiptPrinterSettings.parse({ connection: { kind: 'spooler', queue } }), { ...timeouts, send })

describe('a queue of the system’s', () => {
  it('gets the slip byte by byte, as it is, and once', async () => {
    expect(await to('slips').status()).toEqual({ ready: true })
    expect(await to('slips').print(slip)).toEqual({ outcome: 'printed' })
    expect(new Uint8Array(await readFile(join(folder, 'job')))).toEqual(slip)
    expect(await readFile(join(folder, 'called'), 'utf8')).toBe('-s -d slips -o raw\n')
  })

  it('that does not take it has nothing of it', async () => {
    expect(await to('gone').print(slip)).toEqual({ outcome: 'not_ready', reason: 'refused' })
  })

  it('that never answers leaves it to a person', async () => {
    expect(await to('stopped', 300).print(slip)).toEqual({ outcome: 'unconfirmed', reason: 'silent' })
  })

  it('is not reached where there is no spooler', async () => {
    vi.stubEnv('PATH', join(folder, 'nothing'))
    expect(await to('slips').print(slip)).toEqual({ outcome: 'not_ready', reason: 'unreachable' })
  })
})
