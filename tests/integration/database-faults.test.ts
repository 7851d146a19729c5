import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { openSqlite } from '#electron/database/connection/sqlite'
import { createDatabase } from '#electron/database/database'
import { migrations } from '#electron/database/migrations/index'
import { migrate } from '#electron/database/migrations/runner'
import type { DatabaseAddress } from '#electron/database/open'
import { openDatabase } from '#electron/database/open'
import type { Committed, NewEvent } from '#electron/services/ports/database'
import { onPostgres } from '#tests/support/databases'

const event: NewEvent = {
  at: '2026-11-23T01:00:00.000Z',
  by: 'staff-1',
  station: 'gate',
  what: 'visit.arrived',
  record: 'visits',
  recordId: 'v1',
  visitId: 'v1',
  data: null,
}

describe('a full disk, on SQLite', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frontlane-faults-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is said, loses nothing that was committed, and is over when there is space again', async () => {
    const engine = await openSqlite(join(folder, 'frontlane.db'))
    await migrate(engine, migrations)
    const database = await createDatabase(engine, (error) => expect.unreachable(String(error)))
    const limit = (pages: number) => engine.write((transaction) => transaction.raw(`PRAGMA max_page_count = ${pages}`))
    const setting = (id: string) => ({ id, value: 'x'.repeat(20_000), updatedAt: 't', updatedBy: 's' })

    await limit(1) // SQLite takes the present size where that is more
    let committed = 0
    const fill = async () => {
      for (let n = 0; n < 100; n += 1) {
        await database.command(async (writer) => {
          await writer.append(event)
          await writer.settings.insert(setting(`s${n}`))
        })
        committed += 1
      }
    }
    await expect(fill()).rejects.toMatchObject({ name: 'DatabaseFault', kind: 'full' })
    await database.read(async (reader) => {
      expect(await reader.settings.count({})).toBe(committed)
      expect((await reader.events.head()).sequence).toBe(committed)
    })

    await limit(1_000_000)
    await database.command(async (writer) => {
      await writer.append(event)
      await writer.settings.insert(setting('after'))
    })
    expect(await database.verifyEvents()).toMatchObject({ intact: true, head: { sequence: committed + 1 } })
    await database.close()
  })
})

onPostgres((open, newAddress) => {
  it('machines write one after another, and each hears what the other has committed', async () => {
    const address = await newAddress()
    const machines = [await open(address), await open(address)]
    const heard: Committed[][] = machines.map(() => [])
    machines.forEach((machine, n) => machine.onCommit((committed) => heard[n]?.push(committed)))
    const numbers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        machines[n % 2]!.command(async (writer) => {
          await writer.append(event)
          return writer.nextNumber('RO', '2026-11-23')
        }),
      ),
    )
    expect(new Set(numbers).size).toBe(50)
    for (const each of heard) {
      await vi.waitUntil(() => each.at(-1)?.to === 50)
      expect(each[0]?.from).toBe(1)
      // Without a gap and without a repetition.
      each.slice(1).forEach(({ from }, n) => expect(from).toBe(each[n]!.to + 1))
    }
    expect(await machines[0]!.verifyEvents()).toMatchObject({ intact: true, head: { sequence: 50 } })
  })

  it('a machine whose connections were cut says so, comes back by itself, and has missed nothing', async () => {
    const address = await newAddress()
    const admin = new pg.Client({ connectionString: `${inject('postgres').server}/postgres` })
    await admin.connect()
    const failures: unknown[] = []
    const [here, there] = await Promise.all([0, 1].map(() => openDatabase(address, (error) => failures.push(error))))
    const heard: Committed[] = []
    here!.onCommit((committed) => heard.push(committed))
    await there!.command((writer) => writer.append(event))
    await vi.waitUntil(() => heard.length === 1)

    // In the middle of a command of `here`.
    const cut = here!.command(async (writer) => {
      await writer.append(event)
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [nameIn(address)])
      await writer.append(event)
    })
    await expect(cut).rejects.toMatchObject({ name: 'DatabaseFault', kind: 'unavailable' })
    await vi.waitFor(() => there!.command((writer) => writer.append(event)), 10_000)
    await vi.waitUntil(() => heard.at(-1)?.to === 2, 10_000)
    expect(await here!.verifyEvents()).toMatchObject({ intact: true, head: { sequence: 2 } })
    expect(failures.every((failure) => (failure as Error).name === 'DatabaseFault')).toBe(true)

    await Promise.all([here!.close(), there!.close()])
    await admin.end()
  })
})

function nameIn(address: DatabaseAddress): string {
  return address.kind === 'postgres' ? new URL(address.url).pathname.slice(1) : ''
}
