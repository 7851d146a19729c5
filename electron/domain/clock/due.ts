/** When each duty of the written process is due. Durations count opening hours unless said otherwise. */
import { Temporal } from 'temporal-polyfill'
import { ok, refuse, type Result } from '../result'
import {
  addOpenMinutes,
  businessDay,
  dayBounds,
  lastOpenMoment,
  openMinutesBetween,
  workingDayMinutes,
  type OpeningTimes,
} from './opening-hours'

/** The numbers that are no setting of their own yet. */
export const processRules = {
  /** The finish time is asked for once between these shares of the planned duration (S:168). */
  midCheckPercent: { from: 50, to: 80 },
  /** The customer is called this long before the promised time (S:172). */
  pickupCallMinutes: { short: 60, long: 240 },
  /** From this many working days on, a job is a long one (S:172). */
  longJobDays: 2,
  /** Latest day of the first follow-up after delivery (S:11; S:188 allows a week). */
  followUpDays: 3,
} as const

/** *I take this one* (S:255): running time, because a visitor has come whatever the hours say. */
export function takeDue(arrivedAt: string, targetSeconds: number): string {
  return later(arrivedAt, targetSeconds * 1000)
}

/** Half an hour after work began or was last asked about (S:262). */
export function progressCheckDue(lastAt: string, everyMinutes: number, times: OpeningTimes): string {
  return addOpenMinutes(lastAt, everyMinutes, times)
}

/** Between which instants the finish time is asked for: the task is due at the first and late after the second (S:168). */
export function midCheckWindow(
  plannedStart: string,
  plannedFinish: string,
  times: OpeningTimes,
): { from: string; to: string } {
  const planned = openMinutesBetween(plannedStart, plannedFinish, times)
  const share = (percent: number) => addOpenMinutes(plannedStart, (planned * percent) / 100, times)
  return { from: share(processRules.midCheckPercent.from), to: share(processRules.midCheckPercent.to) }
}

/**
 * The call that the car is ready, or the news that it will be late: an hour before the promised time, four hours for a job of two
 * working days or more; outside opening hours at the end of the working day before (S:172).
 */
export function pickupCallDue(startedAt: string, promisedAt: string, times: OpeningTimes): string {
  const { pickupCallMinutes, longJobDays } = processRules
  const isLong = openMinutesBetween(startedAt, promisedAt, times) >= longJobDays * workingDayMinutes(times)
  const before = isLong ? pickupCallMinutes.long : pickupCallMinutes.short
  return lastOpenMoment(later(promisedAt, -before * 60_000), times)
}

/** When a road test has to be back: running time. */
export function roadTestDue(outAt: string, minutes: number): string {
  return later(outAt, minutes * 60_000)
}

/** A paused car is asked about when its reason is due, and daily (R15): a working day from now at the latest. */
export function pauseCheckDue(pausedAt: string, reasonDueAt: string | null, times: OpeningTimes): string {
  const daily = addOpenMinutes(pausedAt, workingDayMinutes(times), times)
  return reasonDueAt !== null && reasonDueAt < daily ? reasonDueAt : daily
}

/** When the first follow-up call is due without an agreed time: at the end of the last working day up to day 3 after delivery. */
export function followUpLatest(deliveredAt: string, times: OpeningTimes): string {
  const end = later(followUpEnd(deliveredAt, times), -1)
  const latest = lastOpenMoment(end, times)
  // Closed from delivery to day 3: the day counts all the same.
  return latest > deliveredAt ? latest : end
}

/** The time agreed at delivery, if it lies after delivery and not beyond day 3. */
export function checkFollowUp(agreedAt: string, deliveredAt: string, times: OpeningTimes): Result<string> {
  if (agreedAt <= deliveredAt) return refuse('FOLLOW_UP_BEFORE_DELIVERY')
  if (agreedAt < followUpEnd(deliveredAt, times)) return ok(agreedAt)
  return refuse('FOLLOW_UP_TOO_LATE', { latest: followUpLatest(deliveredAt, times) })
}

/** The instant at which day 3 after delivery is over (S:11). */
function followUpEnd(deliveredAt: string, { zone }: OpeningTimes): string {
  const delivery = Temporal.PlainDate.from(businessDay(deliveredAt, zone))
  return dayBounds(delivery.add({ days: processRules.followUpDays }).toString(), zone).to
}

/**
 * A promise that the work's hours, some slack and the opening hours allow, on a full ten minutes (S:45 S:152).
 *
 * @param workMinutes planned labour
 */
export function suggestPromise(now: string, workMinutes: number, slackMinutes: number, times: OpeningTimes): string {
  const tenMinutes = 10 * 60_000
  const earliest = Date.parse(addOpenMinutes(now, workMinutes + slackMinutes, times))
  const rounded = new Date(Math.ceil(earliest / tenMinutes) * tenMinutes).toISOString()
  return addOpenMinutes(rounded, 0, times)
}

/** Whole minutes of labour in hundredths of an hour. */
export function labourMinutes(hundredths: number): number {
  return Math.ceil((hundredths * 60) / 100)
}

function later(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString()
}
