import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeDemonstration } from '#electron/demonstration/make'
import type { Database } from '#electron/services/ports/database'
import { eachDatabase, onSqlite } from '#tests/support/databases'

const now = new Date('2026-11-24T06:00:00.000Z')
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const pins = { hash: (pin: string) => Promise.resolve(`hash of ${pin}`) }

async function demonstration(database: Database, seed = 7): Promise<{ told: [number, number][] }> {
  const told: [number, number][] = []
  await makeDemonstration(database, { seed, now, pins, digest, progress: (done, of) => told.push([done, of]) })
  return { told }
}

eachDatabase((_name, open) => {
  describe('the demonstration', { timeout: 120_000 }, () => {
    it('is a whole day under way, and holds what must always hold', async () => {
      const database = await open()
      const { told } = await demonstration(database)
      const [first, last] = [told[0], told.at(-1)]
      expect(first?.[0]).toBe(0)
      expect(last?.[0]).toBe(last?.[1])

      const shop = await database.read(async (reader) => ({
        visits: await reader.visits.list({}),
        cards: await reader.exitCards.list({}),
        keys: await reader.keyBundles.list({}),
        orders: await reader.repairOrders.list({}),
        addOns: await reader.addOns.list({}),
        settlements: await reader.settlements.list({}),
        payments: await reader.payments.list({ state: 'confirmed' }),
        movements: await reader.custodyMovements.list({}, { orderBy: [['id', 'asc']] }),
        jobs: await reader.printJobs.list({}),
        events: await reader.events.after(0, 5_000),
      }))
      const inside = shop.visits.filter(({ state }) => state !== 'departed')
      expect(shop.visits.length).toBeGreaterThanOrEqual(20)
      expect(inside.length).toBeGreaterThanOrEqual(15)

      // One card a car, one car a card; one slot a car's keys.
      const out = shop.cards.filter(({ visitId }) => visitId !== null)
      expect(new Set(out.map(({ visitId }) => visitId))).toEqual(new Set(inside.map(({ id }) => id)))
      expect(out).toHaveLength(inside.length)
      const held = shop.keys.map(({ heldSlot }) => heldSlot).filter((slot) => slot !== null)
      expect(new Set(held).size).toBe(held.length)

      // Custody without a gap: each thing leaves from where it last came to.
      const places = new Map<string, string>()
      for (const { thing, thingId, fromHolder, toHolder } of shop.movements) {
        const key = `${thing} ${thingId}`
        if (places.has(key)) expect([key, fromHolder]).toEqual([key, places.get(key)])
        places.set(key, toHolder)
      }

      // Every kind of state that the screens have to show.
      expect(new Set(shop.orders.map(({ state }) => state))).toEqual(
        new Set([
          'authorized',
          'delivered',
          'dispatched',
          'in_inspection',
          'in_progress',
          'in_workshop',
          'paused',
          'ready',
          'washing',
        ]),
      )
      expect(new Set(shop.addOns.map(({ state }) => state))).toEqual(new Set(['asked', 'approved', 'declined']))
      expect(new Set(shop.visits.map(({ state }) => state))).toEqual(
        new Set(['arrived', 'with_advisor', 'in_service', 'departed']),
      )
      for (const { id, totalFen, notCustomersFen, onAccountFen, state } of shop.settlements) {
        if (state === 'open') continue
        const paid = shop.payments.filter(({ settlementId }) => settlementId === id)
        const sum = paid.reduce((fen, { amountFen }) => fen + amountFen, notCustomersFen + onAccountFen)
        expect([id, sum]).toEqual([id, totalFen])
      }

      // Nothing waits for a real printer, nothing lies ahead, and the chain is whole.
      expect(shop.jobs.length).toBeGreaterThan(20)
      expect(shop.jobs.filter(({ state }) => state === 'queued' || state === 'sending')).toEqual([])
      expect(shop.events.filter(({ at }) => at > now.toISOString())).toEqual([])
      expect(shop.events.map(({ at }) => at)).toEqual(shop.events.map(({ at }) => at).toSorted())
      expect(await database.verifyEvents()).toMatchObject({ intact: true })
    })
  })
})

onSqlite((open) => {
  it(
    'is the same day from the same seed, to the last hash, and another from another',
    { timeout: 120_000 },
    async () => {
      const heads: string[] = []
      for (const seed of [7, 7, 8]) {
        const database = await open()
        await demonstration(database, seed)
        heads.push((await database.read((reader) => reader.events.head())).hash)
      }
      expect(heads[1]).toBe(heads[0])
      expect(heads[2]).not.toBe(heads[0])
    },
  )
})
