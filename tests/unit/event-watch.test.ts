/** The watch over the event chain, whose recalculation is another program's: when it looks, and what it keeps. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { openDatabase } from '#electron/database/open'
import { readHeadFile } from '#electron/database/events/head-file'
import { headFile, watchEvents } from '#electron/main/event-watch'
import type { ChainVerdict } from '#electron/services/ports/database'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const intact: ChainVerdict = { intact: true, head: { sequence: 0, hash: '' } }

/** @param answers what each recalculation comes to; rejects with a text */
async function watching(...answers: (ChainVerdict | string)[]) {
  const folder = await mkdtemp(join(tmpdir(), 'frontlane-watch-'))
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'frontlane.sqlite') }, () => {})
  let looks = 0
  const verifier = {
    verify: () => {
      const answer = answers[looks] ?? intact
      looks += 1
      return typeof answer === 'string' ? Promise.reject(new Error(answer)) : Promise.resolve(answer)
    },
    stop: () => Promise.resolve(),
  }
  let told = 0
  const clock = { now: () => new Date('2026-11-23T01:00:00.000Z') }
  const watch = watchEvents({ database, verifier, folder, clock }, () => (told += 1))
  onTestFinished(async () => {
    await watch.stop()
    await database.close()
    await rm(folder, { recursive: true })
  })
  return { watch, folder, looks: () => looks, told: () => told }
}

it('leaves a start alone, then looks, says so, and keeps the head with nothing committed since', async () => {
  const { watch, folder, looks, told } = await watching()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([looks(), watch.last()]).toEqual([0, null])
  await vi.advanceTimersByTimeAsync(5_000)
  await vi.waitUntil(() => told() === 1)
  expect(watch.last()).toMatchObject({ fault: null })
  await vi.waitUntil(async () => (await readHeadFile(headFile(folder))) !== undefined)
})

it('looks again some time after a look that failed', async () => {
  const { watch, looks } = await watching('the process ended with 1')
  await vi.advanceTimersByTimeAsync(6_000)
  await vi.waitUntil(() => looks() === 1)
  expect(watch.last()).toBeNull()
  await vi.advanceTimersByTimeAsync(11 * 60_000)
  await vi.waitUntil(() => watch.last() !== null)
})

it('keeps no head of a broken chain', async () => {
  const { watch, folder, told } = await watching({ intact: false, sequence: 3, fault: 'changed' })
  await vi.advanceTimersByTimeAsync(6_000)
  await vi.waitUntil(() => told() === 1)
  expect(watch.last()).toMatchObject({ events: 2, fault: { sequence: 3, fault: 'changed' } })
  expect(await readHeadFile(headFile(folder))).toBeUndefined()
})
