/** Instants as people at the counter read them: in the shop's zone, in the language of the screen. */
import { now, zone } from '@/composables/clock'
import { language, t } from '@/i18n'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(options: Intl.DateTimeFormatOptions, locale: string = language()): Intl.DateTimeFormat {
  const key = `${locale}|${zone.value}|${JSON.stringify(options)}`
  let found = formats.get(key)
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone.value })
    formats.set(key, found)
  }
  return found
}

type Moment = string | number

const date = (moment: Moment) => new Date(moment)

/** `14:32` */
export function clockTime(moment: Moment): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'en-GB').format(date(moment))
}

/** `14:32:08` */
export function clockTimeWithSeconds(moment: Moment): string {
  const options = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  return format(options, 'en-GB').format(date(moment))
}

/** `2026-11-23`: the shop's calendar day. */
export function day(moment: Moment): string {
  return format({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE').format(date(moment))
}

/** `2026年11月25日周三`, `Wed 25 Nov 2026`: today, on the wall. */
export function dayInFull(moment: Moment): string {
  const locale = language() === 'en' ? 'en-GB' : language()
  const shown = format({ year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }, locale)
  return shown.format(date(moment)).replace(',', '')
}

/** `14:32` today, `明天 09:00`, `11-25 09:00` further away. */
export function dayTime(moment: Moment): string {
  const clock = clockTime(moment)
  const days = Math.round((Date.parse(day(moment)) - Date.parse(day(now.value))) / 86_400_000)
  if (days === 0) return clock
  if (days === 1) return t('common.tomorrowAt', { time: clock })
  if (days === -1) return t('common.yesterdayAt', { time: clock })
  return `${day(moment).slice(5)} ${clock}`
}

/** `2026-11-25 15:00`: on a document, which is read on other days too and does not change while it is signed. */
export function dateTime(moment: Moment): string {
  return `${day(moment)} ${clockTime(moment)}`
}

/** `0:14` for what is counted in seconds, `1:02:05` beyond an hour. */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** `3 小时 12 分`, `3 小时`, `6 分`, `2 天 3 小时` */
export function duration(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  if (minutes < 60) return t('common.minutes', { n: minutes })
  const hours = Math.floor(minutes / 60)
  if (minutes < 48 * 60 && minutes % 60 === 0) return t('common.hours', { n: hours })
  if (minutes < 48 * 60) return t('common.hoursMinutes', { hours, minutes: minutes % 60 })
  return t('common.daysHours', { days: Math.floor(hours / 24), hours: hours % 24 })
}

/** `周一`, `Mon` for a day of the week, Monday first. */
export function weekdayName(day: number): string {
  // 5 January 1970 was a Monday.
  return new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' }).format((day + 4) * 86_400_000)
}
