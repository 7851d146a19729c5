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

/** @param n from 0, the oldest first; @param of how many there will be */
export function copyOf(template: Template, n: number, of: number): CopiedVisit {
  const car = Math.floor(n / visitsOfACar)
  const replaceTexts = replacer(template, n, car, of)
  const hashes = (template.tables.get('signatures') ?? []).map((row) => [
    String(row['hash']),
    signedHash(replaceTexts(row)),
  ])
  const replace = (row: StoredRow) => withHashes(replaceTexts(row), hashes)
  const isNew = n % visitsOfACar === 0
  const rows: CopiedVisit['rows'] = []
  for (const [table, stored] of template.tables) {
    if (table === 'events' || table === 'search_entries') continue
    if (!isNew && (table === 'customers' || table === 'vehicles')) continue
    rows.push([table, stored.map(replace)])
  }
  const entries = template.tables.get('search_entries') ?? []
  return {
    rows,
    events: (template.tables.get('events') ?? []).map(replace),
    entries: entries.filter(({ kind }) => isNew || kind === 'visit').map(replace),
  }
}

/** What is signed says other names and times, so its hash is another; it stands wherever the signature is spoken of. */
function signedHash(signature: StoredRow): string {
  return documentHash(documentModel.parse(JSON.parse(String(signature['model']))))
}

function withHashes(row: StoredRow, hashes: readonly string[][]): StoredRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string'
        ? hashes.reduce((text, [from = '', to = '']) => text.replaceAll(from, to), value)
        : value,
    ]),
  )
}

function replacer(template: Template, n: number, car: number, of: number): (row: StoredRow) => StoredRow {
  const day = Math.floor((of - 1 - n) / visitsADay) + 1
  const shiftMs = -day * dayMs + (n % visitsADay) * 12 * 60_000
  const date = new Date(Date.parse('2026-11-23T00:00:00Z') - day * dayMs).toISOString().slice(0, 10)
  const number = String((n % visitsADay) + 1).padStart(3, '0')
  const person = (seed: number) =>
    surnames[seed % surnames.length]! + given[(seed * 7) % given.length]! + given[(seed * 13 + 5) % given.length]!
  const phone = (seed: number) => `1${String(3_000_000_000 + ((seed * 7_919) % 6_999_999_999)).padStart(10, '0')}`
  const sameEverywhere: readonly (readonly [string, string])[] = [
    [storyCar.plate, plateOf(car)],
    [storyCar.vin, vinOf(car)],
    [storyCar.senderName, person(car)],
    [storyCar.ownerName, person(car + 37)],
    [storyCar.senderPhone, phone(car)],
    [storyCar.ownerPhone, phone(car + 1_000_003)],
    ['20261123-001', `${date.replaceAll('-', '')}-${number}`],
    ['20261123001', `${date.replaceAll('-', '')}${number}`],
    ['2026-11-23', date],
  ]
  const text = (value: string): string => {
    let copied = value
      .replace(/2026-11-2\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (time) => new Date(Date.parse(time) + shiftMs).toISOString())
      .replace(/019aaaaa-0000-7000-8000-([0-9a-f]{12})/g, (id, digits: string) => {
        const own = Number.parseInt(digits, 16)
        if (own <= template.lastShopId) return id
        return idOf(template.carIds.has(id) ? car * visitsOfACar : n, own)
      })
      .replace(/SECRET(\d{10})/g, (_secret, digits: string) => `${String(n).padStart(8, '0')}S${digits.slice(-7)}`)
    for (const [from, to] of sameEverywhere) copied = copied.replaceAll(from, to)
    return copied
  }
  return (row) => {
    const copied: Record<string, unknown> = {}
    for (const [column, value] of Object.entries(row)) {
      if (typeof value === 'string') copied[column] = text(value)
      else if (column === 'last_seen' && typeof value === 'number') copied[column] = value + shiftMs
      else copied[column] = value
    }
    return copied
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
