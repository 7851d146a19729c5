/**
 * The shop's own time: business days and opening hours in its zone. Times come and go as UTC ISO-8601 text with milliseconds, days as
 * `YYYY-MM-DD`. Daylight saving is the zone's affair: an hour is an hour that passes.
 */
import { Temporal } from 'temporal-polyfill'
import { ok, refuse, type Result } from '../result'

export interface OpeningTimes {
  /** IANA zone. */
  zone: string
  /** Monday first: `[from, to]` as `HH:MM`, or null when closed. */
  openingHours: readonly (readonly [string, string] | null)[]
  /** Days without opening hours. */
  holidays: readonly string[]
}

/** Milliseconds since 1970. */
interface Span {
  from: number
  to: number
}

const minute = 60_000

/** The calendar day of the shop on which an instant falls. */
export function businessDay(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The instants at which a day of the shop begins and ends. */
export function dayBounds(day: string, zone: string): { from: string; to: string } {
  const date = Temporal.PlainDate.from(day)
  return { from: startOf(date, zone), to: startOf(date.add({ days: 1 }), zone) }
}

/** Open from the first minute to the last, closing time included. */
export function isOpen(at: string, times: OpeningTimes): boolean {
  const now = Date.parse(at)
  const span = spanOn(dateOf(now, times), times)
  return span !== null && span.from <= now && now <= span.to
}

/** The instant that many opening minutes later; outside opening hours the count begins when the shop opens. */
export function addOpenMinutes(at: string, minutes: number, times: OpeningTimes): string {
  let left = minutes * minute
  let now = Date.parse(at)
  for (const span of spansFrom(now, times, 1)) {
    now = Math.max(now, span.from)
    if (now + left <= span.to) return text(now + left)
    left -= Math.max(0, span.to - now)
  }
  throw neverOpen()
}

/** Opening minutes between two instants; 0 when the second is not later. */
export function openMinutesBetween(from: string, to: string, times: OpeningTimes): number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  let total = 0
  for (const span of spansFrom(start, times, 1)) {
    if (span.from >= end) break
    total += Math.max(0, Math.min(span.to, end) - Math.max(span.from, start))
  }
  return total / minute
}

/** The instant itself while the shop is open; outside opening hours the end of the working day before. */
export function lastOpenMoment(at: string, times: OpeningTimes): string {
  const now = Date.parse(at)
  for (const span of spansFrom(now, times, -1)) if (span.from <= now) return text(Math.min(now, span.to))
  throw neverOpen()
}

/** Minutes of the longest working day of the week: what "a day's work" means where a rule counts days. */
export function workingDayMinutes({ openingHours }: OpeningTimes): number {
  return Math.max(...openingHours.map((hours) => (hours ? minutesOf(hours[1]) - minutesOf(hours[0]) : 0)))
}

/** Whether the name is a time zone that clocks know. */
export function knownZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    // An offset is taken too, and has no summer time: a shop's zone has a name.
    return !/^[+-]?\d/.test(zone)
  } catch {
    return false
  }
}

/** A week needs at least one opening, and each a beginning before its end. */
export function checkOpeningTimes<T extends OpeningTimes>(times: T): Result<T> {
  if (!times.openingHours.some((hours) => hours)) return refuse('OPENING_HOURS_EMPTY')
  const wrong = times.openingHours.findIndex((hours) => hours && !(minutesOf(hours[0]) < minutesOf(hours[1])))
  return wrong < 0 ? ok(times) : refuse('OPENING_HOURS_MALFORMED', { day: wrong + 1 })
}

/** Opening spans of the day of an instant and of the days after (1) or before (-1) it, for somewhat more than a year. */
function* spansFrom(at: number, times: OpeningTimes, step: 1 | -1): Generator<Span> {
  let date = dateOf(at, times)
  for (let days = 0; days < 400; days += 1) {
    const span = spanOn(date, times)
    if (span) yield span
    date = date.add({ days: step })
  }
}

function spanOn(date: Temporal.PlainDate, { zone, openingHours, holidays }: OpeningTimes): Span | null {
  const hours = openingHours[date.dayOfWeek - 1]
  if (!hours || holidays.includes(date.toString())) return null
  const at = (time: string) => date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
  return { from: at(hours[0]), to: at(hours[1]) }
}

function dateOf(at: number, { zone }: OpeningTimes): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
}

function startOf(date: Temporal.PlainDate, zone: string): string {
  return text(date.toZonedDateTime(zone).epochMilliseconds)
}

/** NaN for what is no time of day. */
function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return Number(hours) * 60 + Number(minutes)
}

function text(at: number): string {
  return new Date(at).toISOString()
}

function neverOpen(): Error {
  return new Error('No opening hours within a year: settings must not allow that')
}
