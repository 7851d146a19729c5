import { z } from 'zod'
import { command, query } from './method'
import { languages, roundings } from './states'
import { day } from './values'

const text = z.string().trim().max(120)
const percent = z.int().min(0).max(100)
const discount = z.strictObject({ labour: percent, parts: percent })

/** `HH:MM`; whether it is a time of day, and before its end, the service says in words. */
const clockTime = z.string().trim().max(5)

/**
 * The shop's settings by subject (the machine's own are its devices). A subject is saved whole; what it may be is said here, what the
 * shop needs beyond that by a refusal.
 */
export const settingSubjects = {
  shop: z.strictObject({
    shopName: z.string().trim().min(1).max(60),
    shopPhone: text,
    shopAddress: text,
    /** Unified social credit code, printed on settlements. */
    creditCode: z.string().trim().max(30),
    /** IANA time zone; business days follow it. */
    zone: z.string().trim().min(1).max(60),
    language: z.enum(languages),
  }),
  hours: z.strictObject({
    /** Monday first; null when closed. */
    openingHours: z.array(z.tuple([clockTime, clockTime]).nullable()).length(7),
    holidays: z.array(day).max(400),
  }),
  clocks: z.strictObject({
    takeTargetSeconds: z.int().min(5).max(600),
    sameArrivalSeconds: z.int().min(5).max(300),
    sameDepartureSeconds: z.int().min(2).max(60),
    progressEveryMinutes: z.int().min(5).max(480),
    roadTestMinutes: z.int().min(5).max(240),
    promiseSlackMinutes: z.int().min(0).max(480),
    idleLockMinutes: z.int().min(1).max(120),
  }),
  money: z.strictObject({
    /** Highest discounts in percent of labour and of parts; beyond them a manager decides (C8). */
    advisorDiscount: discount,
    cashierDiscount: discount,
    rounding: z.enum(roundings),
  }),
  places: z.strictObject({
    keySlots: z.int().min(1).max(500),
    boxes: z.int().min(0).max(500),
    finishedBays: z.array(z.string().trim().min(1).max(20)).max(100),
  }),
  scanner: z.strictObject({
    /** The key that the scanner sends before each code, as a KeyboardEvent.code: `F9`; empty when it sends none. */
    scannerPrefix: z.string().trim().max(20),
  }),
} as const
export type SettingSubject = keyof typeof settingSubjects
export type SettingValues<S extends SettingSubject> = z.output<(typeof settingSubjects)[S]>

export const settings = {
  read: query({ may: 'manager.work', input: z.strictObject({}), output: z.strictObject(settingSubjects) }),
  /** Refusal: `ZONE_UNKNOWN`. */
  saveShop: command({ may: 'manager.work', input: settingSubjects.shop, output: z.null() }),
  /** Refusals: `OPENING_HOURS_EMPTY`, `OPENING_HOURS_MALFORMED` {day}. */
  saveHours: command({ may: 'manager.work', input: settingSubjects.hours, output: z.null() }),
  saveClocks: command({ may: 'manager.work', input: settingSubjects.clocks, output: z.null() }),
  saveMoney: command({ may: 'manager.money', input: settingSubjects.money, output: z.null() }),
  /** Refusals: `SLOTS_IN_USE` {slot}, `BOXES_IN_USE` {box}. */
  savePlaces: command({ may: 'manager.work', input: settingSubjects.places, output: z.null() }),
  saveScanner: command({ may: 'manager.work', input: settingSubjects.scanner, output: z.null() }),
}
