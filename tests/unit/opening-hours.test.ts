import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkFollowUp,
  followUpLatest,
  labourMinutes,
  midCheckWindow,
  pauseCheckDue,
  pickupCallDue,
  progressCheckDue,
  roadTestDue,
  suggestPromise,
  takeDue,
} from '#electron/domain/clock/due'
import {
  addOpenMinutes,
  businessDay,
  checkOpeningTimes,
  dayBounds,
  isOpen,
  lastOpenMoment,
  openMinutesBetween,
  type OpeningTimes,
  knownZone,
} from '#electron/domain/clock/opening-hours'

const weekday = ['08:00', '18:00'] as const
/** Monday to Friday 8 to 18, Saturday 9 to 15, Sunday closed; Thursday 26 November 2026 is a holiday. */
const shop: OpeningTimes = {
  zone: 'Asia/Shanghai',
  openingHours: [weekday, weekday, weekday, weekday, weekday, ['09:00', '15:00'], null],
  holidays: ['2026-11-26'],
}
/** Local time in Shanghai, which has no summer time. November 2026: the 23rd is a Monday. */
const at = (day: number, time: string) =>
  new Date(`2026-11-${String(day).padStart(2, '0')}T${time}:00+08:00`).toISOString()

describe('the business day', () => {
  it('follows the shop’s zone, not UTC', () => {
    expect(businessDay('2026-11-22T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-11-23')
    expect(businessDay('2026-11-22T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-11-22')
    expect(dayBounds('2026-11-23', 'Asia/Shanghai')).toEqual({
      from: '2026-11-22T16:00:00.000Z',
      to: '2026-11-23T16:00:00.000Z',
    })
  })
  it('is an hour shorter when the clocks go forward', () => {
    expect(dayBounds('2026-03-29', 'Europe/Berlin')).toEqual({
      from: '2026-03-28T23:00:00.000Z',
      to: '2026-03-29T22:00:00.000Z',
    })
  })
})

describe('opening hours', () => {
  it('close at night, on Sunday, and on a holiday', () => {
    expect(isOpen(at(23, '08:00'), shop)).toBe(true)
    expect(isOpen(at(23, '18:00'), shop)).toBe(true)
    expect(isOpen(at(23, '18:01'), shop)).toBe(false)
    expect(isOpen(at(28, '15:30'), shop)).toBe(false)
    expect(isOpen(at(29, '10:00'), shop)).toBe(false)
    expect(isOpen(at(26, '10:00'), shop)).toBe(false)
  })

  it('are what durations count', () => {
    expect(addOpenMinutes(at(23, '17:30'), 60, shop)).toBe(at(24, '08:30'))
    expect(addOpenMinutes(at(25, '17:30'), 60, shop)).toBe(at(27, '08:30'))
    expect(addOpenMinutes(at(28, '14:00'), 90, shop)).toBe(at(30, '08:30'))
    expect(addOpenMinutes(at(29, '12:00'), 0, shop)).toBe(at(30, '08:00'))
    expect(addOpenMinutes(at(23, '17:00'), 60, shop)).toBe(at(23, '18:00'))
    expect(openMinutesBetween(at(23, '17:00'), at(24, '09:00'), shop)).toBe(120)
    expect(openMinutesBetween(at(27, '18:00'), at(30, '08:00'), shop)).toBe(360)
  })

  it('begin and end with the zone’s own clock when it changes', () => {
    const berlin = { ...shop, zone: 'Europe/Berlin', openingHours: Array.from({ length: 7 }, () => weekday) }
    expect(addOpenMinutes('2026-03-28T16:00:00.000Z', 120, berlin)).toBe('2026-03-29T07:00:00.000Z')
  })

  it('give a call that falls due outside them to the end of the working day before', () => {
    expect(lastOpenMoment(at(23, '10:00'), shop)).toBe(at(23, '10:00'))
    expect(lastOpenMoment(at(30, '07:30'), shop)).toBe(at(28, '15:00'))
    expect(lastOpenMoment(at(27, '07:30'), shop)).toBe(at(25, '18:00'))
    expect(lastOpenMoment(at(23, '20:00'), shop)).toBe(at(23, '18:00'))
  })

  it('need at least one opening, and every opening a beginning before its end', () => {
    expect(checkOpeningTimes(shop).ok).toBe(true)
    expect(checkOpeningTimes({ ...shop, openingHours: [null] })).toMatchObject({
      refusal: { code: 'OPENING_HOURS_EMPTY' },
    })
    for (const wrong of [
      ['18:00', '08:00'],
      ['8:00', '18:00'],
      ['08:00', '24:60'],
    ] as const)
      expect(checkOpeningTimes({ ...shop, openingHours: [null, wrong] })).toMatchObject({
        refusal: { code: 'OPENING_HOURS_MALFORMED', params: { day: 2 } },
      })
  })

  it('undo what they add, from any moment', () => {
    const anyMoment = fc.integer({ min: Date.parse(at(1, '00:00')), max: Date.parse(at(30, '23:00')) })
    fc.assert(
      fc.property(anyMoment, fc.nat(5_000), (moment, minutes) => {
        const start = new Date(moment).toISOString()
        const end = addOpenMinutes(start, minutes, shop)
        expect(isOpen(end, shop)).toBe(true)
        expect(openMinutesBetween(start, end, shop)).toBeCloseTo(minutes, 3)
      }),
    )
  })
})

describe('what falls due', () => {
  it('ten seconds after the card, an advisor has taken the visitor (S:255)', () => {
    expect(takeDue('2026-11-23T01:12:03.400Z', 10)).toBe('2026-11-23T01:12:13.400Z')
  })
  it('every half hour of work, the advisor asks (S:262)', () => {
    expect(progressCheckDue(at(23, '09:10'), 30, shop)).toBe(at(23, '09:40'))
    expect(progressCheckDue(at(23, '17:45'), 30, shop)).toBe(at(24, '08:15'))
  })
  it('between half and four fifths of the planned time, the finish is asked for (S:168)', () => {
    expect(midCheckWindow(at(23, '09:00'), at(23, '14:00'), shop)).toEqual({
      from: at(23, '11:30'),
      to: at(23, '13:00'),
    })
    expect(midCheckWindow(at(23, '17:00'), at(24, '09:00'), shop)).toEqual({
      from: at(23, '18:00'),
      to: at(24, '08:36'),
    })
  })
  it('an hour before the promised time, the customer is called (S:172)', () => {
    expect(pickupCallDue(at(23, '09:00'), at(23, '15:00'), shop)).toBe(at(23, '14:00'))
  })
  it('four hours before, when the job takes two working days or more', () => {
    expect(pickupCallDue(at(23, '09:00'), at(25, '09:00'), shop)).toBe(at(24, '18:00'))
    expect(pickupCallDue(at(23, '09:00'), at(25, '15:00'), shop)).toBe(at(25, '11:00'))
    expect(pickupCallDue(at(23, '09:01'), at(25, '09:00'), shop)).toBe(at(25, '08:00'))
  })
  it('early in the morning, the evening before', () => {
    expect(pickupCallDue(at(27, '10:00'), at(30, '08:30'), shop)).toBe(at(28, '15:00'))
  })
  it('a road test is back in running time (S:67)', () => {
    expect(roadTestDue(at(23, '17:50'), 30)).toBe(at(23, '18:20'))
  })
  it('a paused car is asked about when its reason is due, and daily', () => {
    expect(pauseCheckDue(at(23, '10:00'), at(23, '16:00'), shop)).toBe(at(23, '16:00'))
    expect(pauseCheckDue(at(23, '10:00'), at(27, '16:00'), shop)).toBe(at(24, '10:00'))
    expect(pauseCheckDue(at(23, '10:00'), null, shop)).toBe(at(24, '10:00'))
  })
})

describe('the first follow-up', () => {
  it('is at the agreed time, never later than day 3 (S:11)', () => {
    expect(checkFollowUp(at(25, '10:00'), at(23, '15:00'), shop).ok).toBe(true)
    expect(checkFollowUp(at(26, '23:59'), at(23, '15:00'), shop).ok).toBe(true)
    expect(checkFollowUp(at(27, '00:00'), at(23, '15:00'), shop)).toMatchObject({
      refusal: { code: 'FOLLOW_UP_TOO_LATE', params: { latest: at(25, '18:00') } },
    })
    expect(checkFollowUp(at(23, '15:00'), at(23, '15:00'), shop)).toMatchObject({
      refusal: { code: 'FOLLOW_UP_BEFORE_DELIVERY' },
    })
  })
  it('without an agreed time is due at the end of the last working day until then', () => {
    expect(followUpLatest(at(23, '15:00'), shop)).toBe(at(25, '18:00'))
    expect(followUpLatest(at(24, '15:00'), shop)).toBe(at(27, '18:00'))
  })
  it('over a long holiday is due on day 3 all the same', () => {
    const closed = { ...shop, holidays: ['2026-11-24', '2026-11-25', '2026-11-26'] }
    expect(followUpLatest(at(23, '18:00'), closed)).toBe(new Date(Date.parse(at(27, '00:00')) - 1).toISOString())
  })
})

describe('a suggested promise', () => {
  it('is the work’s hours and some slack later, on a full ten minutes (S:45 S:152)', () => {
    expect(labourMinutes(80)).toBe(48)
    expect(suggestPromise(at(23, '09:12'), 48, 30, shop)).toBe(at(23, '10:30'))
  })
  it('lies within opening hours', () => {
    expect(suggestPromise(at(28, '14:30'), 120, 30, shop)).toBe(at(30, '10:00'))
  })
})

it('knows a zone by its name, and takes no offset for one', () => {
  for (const zone of ['Asia/Shanghai', 'Asia/Taipei', 'Europe/Berlin', 'UTC']) expect(knownZone(zone), zone).toBe(true)
  for (const zone of ['Asia/Nanking', '+08:00', '', 'A', '上海']) expect(knownZone(zone), zone).toBe(false)
})
