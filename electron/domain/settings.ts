import type { Language, Rounding } from '#electron/contract/states'
import type { DiscountLimits } from './order/discount'

/** Opening hours of one weekday as `[from, to]` in `HH:MM`, or null when closed. */
export type OpeningHours = readonly [string, string] | null

/** What belongs to the shop. Every number of a rule is here, with its default below. */
export interface ShopSettings {
  shopName: string
  shopPhone: string
  shopAddress: string
  /** Unified social credit code. */
  creditCode: string
  /** IANA time zone; business days follow it. */
  zone: string
  language: Language
  /** Monday first. */
  openingHours: readonly OpeningHours[]
  /** Days without opening hours, `YYYY-MM-DD`. */
  holidays: readonly string[]
  /** Card issued to *I take this one* (S:255). */
  takeTargetSeconds: number
  /** A repeated scan of the same card within this time is the same arrival (G1). */
  sameArrivalSeconds: number
  /** A card scanned again within this time after it was collected is the same departure: the next car may get that card at once. */
  sameDepartureSeconds: number
  /** Progress check while a car is in work (S:262). */
  progressEveryMinutes: number
  roadTestMinutes: number
  idleLockMinutes: number
  /** Highest discount in percent by role, of labour and of parts; a manager may give any. */
  discountLimits: DiscountLimits
  rounding: Rounding
  keySlots: number
  boxes: number
  finishedBays: readonly string[]
  /** A key that the scanner sends first, where it can; empty when it has none. */
  scannerPrefix: string
  /** Minutes added to the work's hours when a time is suggested (S:152). */
  promiseSlackMinutes: number
  /** How many backups stay, of those made each day and those asked for. */
  backupsKept: number
}

const everyDay: OpeningHours = ['08:00', '18:00']

export const defaultSettings: ShopSettings = {
  shopName: '前道汽车维修',
  shopPhone: '',
  shopAddress: '',
  creditCode: '',
  zone: 'Asia/Shanghai',
  language: 'zh-CN',
  openingHours: [everyDay, everyDay, everyDay, everyDay, everyDay, everyDay, everyDay],
  holidays: [],
  takeTargetSeconds: 10,
  sameArrivalSeconds: 30,
  sameDepartureSeconds: 5,
  progressEveryMinutes: 30,
  roadTestMinutes: 30,
  idleLockMinutes: 5,
  discountLimits: { advisor: { labour: 10, parts: 0 } },
  rounding: 'none',
  keySlots: 40,
  boxes: 20,
  finishedBays: ['B-01', 'B-02', 'B-03', 'B-04', 'B-05', 'B-06'],
  scannerPrefix: '',
  promiseSlackMinutes: 30,
  backupsKept: 14,
}
