import { AsyncResource } from 'node:async_hooks'
import { describe, expect, it } from 'vitest'
import type { Customer, Visit } from '#electron/domain/records'
import type { NewEvent, Writer } from '#electron/services/ports/database'
import { eachDatabase } from '#tests/support/databases'

function customer(id: string, fields: Partial<Customer> = {}): Customer {
  const made = { createdAt: '2026-11-23T01:00:00.000Z', createdBy: 'staff-1' }
  return { id, name: '王䶮', phone: '13900000001', isCompany: false, address: '', remark: '', ...made, ...fields }
}

function event(recordId: string): NewEvent {
  const who = { at: '2026-11-23T01:00:00.000Z', by: 'staff-1', station: 'gate' }
  return { ...who, what: 'customer.registered', record: 'customers', recordId, visitId: null, data: { name: '䶮' } }
}

function visit(id: string, fields: Partial<Visit> = {}): Visit {
  return {
    id,
    plate: '苏A1K845',
    openPlate: '苏A1K845',
    purpose: 'repair',
    state: 'arrived',
    clearedFrom: null,
    outcome: null,
    vehicleId: null,
    cardId: null,
    ownerId: null,
    senderId: null,
    payerId: null,
    advisorId: null,
    complaint: '',
    advisorNotes: '',
    faultKnown: false,
    waits: null,
    belongingsListedAt: null,
    arrivedAt: '2026-11-23T01:00:00.000Z',
    arrivedBy: 'staff-1',
    takenAt: null,
    greetedAt: null,
    admittedAt: null,
    clearedAt: null,
    departedAt: null,
    ...fields,
  }
}

const bag = { item: '手提包', quantity: 1, remark: '', kept: true, box: null, returnedAt: null }

/** Where another caller runs: not as part of the transaction that is open. */
const outside = new AsyncResource('another caller')

eachDatabase((_name, open) => {
  describe('rows', () => {
    it('come back as the records that went in', async () => {
      const database = await open()
      const jpeg = Uint8Array.from([0xff, 0xd8, 0, 1])
      const photo = { id: 'p1', visitId: 'v1', subject: 'add_on', subjectId: 'a1', takenBy: 's', takenAt: 't' } as const
      const here = visit('v1', { waits: true })
      await database.command(async (writer) => {
        // A photograph before its visit: references are checked at the commit.
        await writer.photos.insert({ ...photo, jpeg })
        await writer.visits.insert(here)
        await writer.settings.insert({
          id: 'shop',
          value: { holidays: ['2027-01-01'] },
          updatedAt: 't',
          updatedBy: 's',
        })
      })
      const read = await database.read(async (reader) => ({
        visit: await reader.visits.get('v1'),
        photo: await reader.photos.get('p1'),
        setting: await reader.settings.get('shop'),
      }))
      expect(read.visit).toEqual(here)
      expect(read.setting?.value).toEqual({ holidays: ['2027-01-01'] })
      expect(Uint8Array.from(read.photo?.jpeg ?? [])).toEqual(jpeg)
    })

    it('are narrowed by equality, null, lists and comparisons, and sorted', async () => {
      const database = await open()
      await database.command((writer) =>
        writer.visits.insert(
          visit('a', { openPlate: null, takenAt: '2026-11-23T02:00:00.000Z' }),
          visit('b', { openPlate: null, takenAt: '2026-11-23T03:00:00.000Z', waits: true, state: 'departed' }),
          visit('c'),
        ),
      )
      await database.read(async ({ visits }) => {
        const ids = async (where: Parameters<typeof visits.list>[0]) =>
          (await visits.list(where, { orderBy: [['id', 'asc']] })).map(({ id }) => id).join('')
        expect(await ids({ takenAt: null })).toBe('c')
        expect(await ids({ state: ['arrived', 'departed'], waits: null })).toBe('ac')
        expect(await ids({ state: [] })).toBe('')
        expect(await ids({ takenAt: { gt: '2026-11-23T02:00:00.000Z' } })).toBe('b')
        expect(await ids({ takenAt: { gte: '2026-11-23T02:00:00.000Z', lt: '2026-11-23T03:00:00.000Z' } })).toBe('a')
        expect(await ids({ takenAt: { not: '2026-11-23T02:00:00.000Z' } })).toBe('bc')
        expect(await ids({ takenAt: { not: null } })).toBe('ab')
        expect(await ids({ state: { not: ['departed'] } })).toBe('ac')
        const byTime = await visits.list({}, { orderBy: [['takenAt', 'asc']] })
        expect(byTime.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
        const newest = await visits.first({}, { orderBy: [['takenAt', 'desc']] })
        expect(newest?.id).toBe('b')
        expect(await visits.list({}, { limit: 2 })).toHaveLength(2)
        expect(await visits.count({ waits: true })).toBe(1)
      })
    })

    it('refuse a condition that is undefined, a field there is not, NUL, and what no column can hold', async () => {
      const database = await open()
      await expect(database.read((reader) => reader.visits.list({ id: undefined }))).rejects.toThrow(/undefined/)
      const insert = (fields: Partial<Customer>) =>
        database.command((writer) => writer.customers.insert(customer('c1', fields)))
      await expect(insert({ name: 'a\0b' })).rejects.toThrow('customers.name cannot hold this string')
      const half = { quantity: 0.5 } as const
      await expect(database.command((writer) => writer.belongings.update('b1', half))).rejects.toThrow(
        'belongings.quantity cannot hold this number',
      )
      await expect(database.command((writer) => writer.customers.update('nobody', { name: '王' }))).rejects.toThrow(
        'customers has no row nobody',
      )
    })

    it('asked again are as the transaction has changed them, and as it found them, whatever was done to what it was given', async () => {
      const database = await open()
      await database.command((writer) => writer.customers.insert(customer('c1')))
      await database.command(async ({ customers }) => {
        const ask = async () => ({
          one: (await customers.get('c1'))?.name,
          first: (await customers.first({ phone: '13900000001' }))?.name,
          all: (await customers.list({}, { orderBy: [['id', 'asc']] })).map(({ name }) => name).join(),
          ids: (await customers.ids({})).length,
          count: await customers.count({}),
        })
        const before = { one: '王䶮', first: '王䶮', all: '王䶮', ids: 1, count: 1 }
        expect(await ask()).toEqual(before)
        const given = await customers.list({})
        for (const each of given) each.name = '涂改'
        expect(await ask()).toEqual(before)
        await customers.update('c1', { name: '李雷' })
        expect(await ask()).toEqual({ ...before, one: '李雷', first: '李雷', all: '李雷' })
        await customers.insert(customer('c2', { name: '韩梅梅' }))
        expect(await ask()).toEqual({ one: '李雷', first: '李雷', all: '李雷,韩梅梅', ids: 2, count: 2 })
        // Everything was asked for before; whoever forgets an id is still told so, and gets nothing.
        await expect(customers.list({ id: undefined })).rejects.toThrow(/undefined/)
      })
      await database.command(async ({ belongings, visits }) => {
        await visits.insert(visit('v1'))
        await belongings.insert({ id: 'b1', visitId: 'v1', ...bag })
        expect(await belongings.count({ visitId: 'v1' })).toBe(1)
        await belongings.remove('b1')
        expect(await belongings.count({ visitId: 'v1' })).toBe(0)
        expect(await belongings.get('b1')).toBeUndefined()
      })
    })

    it('sort text by code point', async () => {
      const database = await open()
      const names = ['b', 'B', 'a', '王', '㐂', '䶮']
      await database.command((writer) => writer.customers.insert(...names.map((name, n) => customer(`${n}`, { name }))))
      const listed = await database.read((reader) => reader.customers.list({}, { orderBy: [['name', 'asc']] }))
      expect(listed.map(({ name }) => name)).toEqual(['B', 'a', 'b', '㐂', '䶮', '王'])
    })

    it('hold money beyond 32 bits exactly', async () => {
      const database = await open()
      const item = { code: 'X', name: '', initials: '', kind: 'part', brand: '', unit: '', partSource: null } as const
      const unitPriceFen = 9_007_199_254_740_991
      await database.command((writer) =>
        writer.priceItems.insert({ ...item, id: 'i1', quantity: 1, unitPriceFen, active: true }),
      )
      expect((await database.read((reader) => reader.priceItems.get('i1')))?.unitPriceFen).toBe(unitPriceFen)
    })

    it('are inserted by the thousand', async () => {
      const database = await open()
      const many = Array.from({ length: 1_200 }, (_, n) => customer(`c${n}`))
      await database.command((writer) => writer.customers.insert(...many))
      expect(await database.read((reader) => reader.customers.count({}))).toBe(1_200)
    })
  })

  describe('what must not be twice', () => {
    it('one open visit a plate', async () => {
      const database = await open()
      await database.command((writer) => writer.visits.insert(visit('v1')))
      await expect(database.command((writer) => writer.visits.insert(visit('v2')))).rejects.toMatchObject({
        name: 'DatabaseFault',
        kind: 'refused',
      })
      await database.command(async (writer) => {
        await writer.visits.update('v1', { openPlate: null })
        await writer.visits.insert(visit('v2'))
      })
    })

    it('one open progress check a car', async () => {
      const database = await open()
      const check = (id: string, dueAt: string) => async (writer: Writer) => {
        const about = { kind: 'progress_check', visitId: 'v1', orderId: null, subjectId: 'o1' } as const
        const who = { forRole: 'technician', forStaffId: null, openedAt: 't', closedBy: null } as const
        await writer.tasks.insert({ ...about, ...who, id, dueAt, closedAt: null })
      }
      await database.command((writer) => writer.visits.insert(visit('v1')))
      await database.command(check('t1', '1'))
      await expect(database.command(check('t2', '2'))).rejects.toMatchObject({ kind: 'refused' })
      await database.command((writer) => writer.tasks.update('t1', { closedAt: 't' }))
      await database.command(check('t2', '2'))
    })

    it('a row that refers to nothing is refused at the commit, and the next command works', async () => {
      const database = await open()
      const orphan = { id: 'b1', visitId: 'nowhere', item: '雨伞', quantity: 1, remark: '', kept: true } as const
      await expect(
        database.command((writer) => writer.belongings.insert({ ...orphan, box: 4, returnedAt: null })),
      ).rejects.toMatchObject({ kind: 'refused' })
      await database.command((writer) => writer.customers.insert(customer('c1')))
      expect(await database.read((reader) => reader.belongings.count({}))).toBe(0)
    })

    it('says nothing of the row in its message', async () => {
      const database = await open()
      const twice = database.command((writer) => writer.visits.insert(visit('v1'), visit('v2')))
      const fault: unknown = await twice.catch((error: unknown) => error)
      expect(`${String(fault)} ${JSON.stringify(fault)}`).not.toMatch(/1K845|insert/i)
    })
  })

  describe('commands', () => {
    it('run one after another: 50 at once read what the one before wrote', async () => {
      const database = await open()
      await database.command((writer) => writer.customers.insert(customer('c1', { remark: '0' })))
      const numbers = await Promise.all(
        Array.from({ length: 50 }, () =>
          database.command(async (writer) => {
            const { remark } = (await writer.customers.get('c1'))!
            await writer.customers.update('c1', { remark: String(Number(remark) + 1) })
            await writer.append(event('c1'))
            return writer.nextNumber('RO', '2026-11-23')
          }),
        ),
      )
      expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 50 }, (_, n) => n + 1)))
      await database.read(async (reader) => {
        expect((await reader.customers.get('c1'))?.remark).toBe('50')
        expect((await reader.events.head()).sequence).toBe(50)
      })
      expect(await database.verifyEvents()).toMatchObject({ intact: true, head: { sequence: 50 } })
    })

    it('leave nothing when they throw: no row, no event, no number, no word to anybody', async () => {
      const database = await open()
      const heard: unknown[] = []
      database.onCommit((committed) => heard.push(committed))
      const refusal = new Error('refused')
      await expect(
        database.command(async (writer) => {
          await writer.customers.insert(customer('c1'))
          await writer.append(event('c1'))
          await writer.nextNumber('RO', '2026-11-23')
          throw refusal
        }),
      ).rejects.toBe(refusal)
      expect(await database.command((writer) => writer.nextNumber('RO', '2026-11-23'))).toBe(1)
      expect(await database.read((reader) => reader.customers.count({}))).toBe(0)
      expect(await database.read((reader) => reader.events.head())).toEqual({ sequence: 0, hash: '' })
      expect(heard).toEqual([])
    })

    it('are seen by readers only once they are committed', async () => {
      const database = await open()
      let goOn = () => {}
      const held = new Promise<void>((resolve) => (goOn = resolve))
      let written = () => {}
      const isWritten = new Promise<void>((resolve) => (written = resolve))
      const command = database.command(async (writer) => {
        await writer.customers.insert(customer('c1'))
        written()
        await held
      })
      await isWritten
      const count = () => database.read((reader) => reader.customers.count({}))
      expect(await count()).toBe(0)
      expect(await database.report((reader) => reader.customers.count({}))).toBe(0)
      goOn()
      await command
      expect(await count()).toBe(1)
    })

    it('cannot be started, nor the database read, from inside of one', async () => {
      const database = await open()
      const inner = database.command(() => database.command(async () => 1))
      await expect(inner).rejects.toThrow('inside a transaction')
      await expect(database.command(() => database.read(async () => 1))).rejects.toThrow('inside a transaction')
      await expect(database.read(() => database.report(async () => 1))).rejects.toThrow('inside a transaction')
      expect(await database.command(async () => 1)).toBe(1)
    })

    it('end with their writer', async () => {
      const database = await open()
      const kept = await database.command(async (writer) => writer)
      await expect(kept.customers.insert(customer('c1'))).rejects.toThrow(/complete/)
    })
  })

  it('a reader sees one moment of the shop', async () => {
    const database = await open()
    await database.read(async (reader) => {
      expect(await reader.customers.count({})).toBe(0)
      await outside.runInAsyncScope(() => database.command((writer) => writer.customers.insert(customer('c1'))))
      expect(await reader.customers.count({})).toBe(0)
    })
    expect(await database.read((reader) => reader.customers.count({}))).toBe(1)
  })

  it('keeps the answers to requests for a while', async () => {
    const database = await open()
    const request = {
      id: 'r1',
      method: 'gate.issueCard',
      by: 's',
      inputHash: 'h',
      answer: { visitId: 'v' },
      at: '2026-11-01',
    }
    await database.command((writer) => writer.requests.insert(request))
    expect(await database.read((reader) => reader.requests.get('r1'))).toEqual(request)
    await database.command((writer) => writer.requests.removeBefore('2026-11-02'))
    expect(await database.read((reader) => reader.requests.get('r1'))).toBeUndefined()
  })
})
