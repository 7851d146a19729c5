/** The same visit again, of another car, on another day: what differs between two visits is replaced wherever it stands. */
import { documentModel } from '#electron/documents/models/index'
import { documentHash } from '#electron/documents/models/hash'
import { vinCheckDigit } from '#electron/domain/vehicle/vin'
import { storyCar } from '#electron/demonstration/story-car'
import type { StoredRow, Template } from './template'

/** A car comes back so many times. */
const visitsOfACar = 4
const visitsADay = 40
const dayMs = 86_400_000

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
]
const given = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红斌宇浩凯健俊帆雪雨晨阳晓东海波鹏飞龙志国建华春梅',
]

export interface CopiedVisit {
  rows: [table: string, rows: StoredRow[]][]
  /** By the record's own hash chain still to be linked. */
  events: StoredRow[]
  entries: StoredRow[]
}

/** What one copy has of its own. */
interface Own {
  n: number
  car: number
  shiftMs: number
  /** In the place of each text of `sameEverywhere`. */
  texts: readonly string[]
  /** Of its signatures, in the template's order. */
  hashes: readonly string[]
}

/** Makes a copy's value. A text of the template is cut once where copies differ, as there may be a million of them. */
type Cell = (own: Own) => unknown
type Row = readonly (readonly [column: string, Cell])[]

/** @param of how many copies there will be; the oldest is copy 0 */
export function copier(template: Template, of: number): (n: number) => CopiedVisit {
  const cut = cutter(template)
  const rowsOf = (name: string) => template.tables.get(name) ?? []
  const cutRows = (rows: readonly StoredRow[]) =>
    rows.map((row): Row => Object.entries(row).map(([column, value]) => [column, cut(column, value)]))
  const models = rowsOf('signatures').map(({ model }) => cut('model', model))
  const apart = new Set(['events', 'search_entries'])
  const tables = [...template.tables.keys()]
    .filter((name) => !apart.has(name))
    .map((name) => ({
      name,
      rows: cutRows(rowsOf(name)),
      ofCar: name === 'customers' || name === 'vehicles',
    }))
  const events = cutRows(rowsOf('events'))
  const entries = rowsOf('search_entries')
  const [allEntries, visitsEntries] = [cutRows(entries), cutRows(entries.filter(({ kind }) => kind === 'visit'))]

  return (n) => {
    const car = Math.floor(n / visitsOfACar)
    const isNew = n % visitsOfACar === 0
    const own: Own = { ...ownOf(n, car, of), hashes: [] }
    // What is signed says other names and times, so its hash is another; it stands wherever the signature is spoken of.
    const signed = { ...own, hashes: models.map((model) => signedHash(String(model(own)))) }
    const fill = (rows: readonly Row[]) => rows.map((row) => filled(row, signed))
    return {
      rows: tables.filter(({ ofCar }) => isNew || !ofCar).map(({ name, rows }) => [name, fill(rows)]),
      events: fill(events),
      entries: fill(isNew ? allEntries : visitsEntries),
    }
  }
}

function filled(row: Row, own: Own): StoredRow {
  const stored: Record<string, unknown> = {}
  for (const [column, cell] of row) stored[column] = cell(own)
  return stored
}

function signedHash(model: string): string {
  return documentHash(documentModel.parse(JSON.parse(model)))
}

/** Texts that are the same wherever they stand in the template; `ownOf` says what a copy has instead. */
const sameEverywhere = [
  storyCar.plate,
  storyCar.vin,
  storyCar.senderName,
  storyCar.ownerName,
  storyCar.senderPhone,
  storyCar.ownerPhone,
  '20261123-001',
  '20261123001',
  '2026-11-23',
]

function ownOf(n: number, car: number, of: number): Omit<Own, 'hashes'> {
  const day = Math.floor((of - 1 - n) / visitsADay) + 1
  const date = new Date(Date.parse('2026-11-23T00:00:00Z') - day * dayMs).toISOString().slice(0, 10)
  const number = String((n % visitsADay) + 1).padStart(3, '0')
  const person = (seed: number) =>
    surnames[seed % surnames.length]! + given[(seed * 7) % given.length]! + given[(seed * 13 + 5) % given.length]!
  const phone = (seed: number) => `1${String(3_000_000_000 + ((seed * 7_919) % 6_999_999_999)).padStart(10, '0')}`
  const texts = [
    plateOf(car),
    vinOf(car),
    person(car),
    person(car + 37),
    phone(car),
    phone(car + 1_000_003),
    `${date.replaceAll('-', '')}-${number}`,
    `${date.replaceAll('-', '')}${number}`,
    date,
  ]
  return { n, car, shiftMs: -day * dayMs + (n % visitsADay) * 12 * 60_000, texts }
}

/** @returns what makes a cell of a column's value */
function cutter(template: Template): (column: string, value: unknown) => Cell {
  const hashes = (template.tables.get('signatures') ?? []).map(({ hash }) => String(hash))
  const time = /2026-11-2\dT\d\d:\d\d:\d\d\.\d{3}Z/
  const id = /019aaaaa-0000-7000-8000-[0-9a-f]{12}/
  const secret = /SECRET\d{10}/
  const whatChanges = new RegExp([time.source, id.source, secret.source, ...hashes, ...sameEverywhere].join('|'), 'g')

  function pieceOf(found: string): (own: Own) => string {
    const same = sameEverywhere.indexOf(found)
    if (same !== -1) return ({ texts }) => texts[same]!
    const signature = hashes.indexOf(found)
    if (signature !== -1) return (own) => own.hashes[signature] ?? found
    if (time.test(found)) return ({ shiftMs }) => new Date(Date.parse(found) + shiftMs).toISOString()
    if (secret.test(found)) return ({ n }) => `${String(n).padStart(8, '0')}S${found.slice(-7)}`
    const number = Number.parseInt(found.slice(-12), 16)
    if (number <= template.lastShopId) return () => found
    return template.carIds.has(found) ? ({ car }) => idOf(car * visitsOfACar, number) : ({ n }) => idOf(n, number)
  }

  return (column, value) => {
    if (column === 'last_seen' && typeof value === 'number') return ({ shiftMs }) => value + shiftMs
    if (typeof value !== 'string') return () => value
    const [first = '', ...between] = value.split(whatChanges)
    const pieces = (value.match(whatChanges) ?? []).map(pieceOf)
    return (own) => pieces.reduce((text, piece, at) => text + piece(own) + between[at]!, first)
  }
}

/** UUIDv7 by form: later visits sort later. */
function idOf(n: number, own: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  return `019b${hex(n >>> 16, 4)}-${hex(n & 0xffff, 4)}-7000-8000-${hex(own, 12)}`
}

function plateOf(car: number): string {
  let rest = car
  let plate = ''
  for (let place = 0; place < 5; place += 1) {
    plate = letters[rest % letters.length]! + plate
    rest = Math.floor(rest / letters.length)
  }
  return `苏${letters[rest % 24]!}${plate}`
}

function vinOf(car: number): string {
  const serial = String(car).padStart(6, '0').slice(-6)
  const series = letters[Math.floor(car / 1_000_000) % 24]!.replace(/[IOQ]/, 'Z')
  const open = `LSVAM4180${series}2${serial}`
  return open.slice(0, 8) + vinCheckDigit(open) + open.slice(9)
}
