/** What the lounge says of a car: the same words on the board, for everybody, and to its owner. */
import type { BoardCar } from '#electron/contract/lounge'
import type { Tone } from '@/components/stage/stages'
import { dayTime, duration } from '@/format/time'
import { t } from '@/i18n'

const tones: Record<BoardCar['state'], Tone> = {
  reception: 'arrive',
  waiting_dispatch: 'arrive',
  in_work: 'work',
  waiting_part: 'wait',
  waiting_customer: 'wait',
  waiting: 'wait',
  inspection: 'work',
  wash: 'work',
  recheck: 'work',
  ready: 'go',
}

export function toneOf({ state }: Pick<BoardCar, 'state'>): Tone {
  return tones[state]
}

type Promise = Pick<BoardCar, 'promisedAt' | 'lateMinutes' | 'lateReason'>

/** "预计 16:30 完成"; a promise whose time is over is no longer what is expected: "原定 14:45，约晚 20 分钟，等配件". Null without one. */
export function whenOf({ promisedAt, lateMinutes, lateReason }: Promise, now: number) {
  if (promisedAt === null) return null
  const isOver = Date.parse(promisedAt) < now
  const late = [byHowMuch(lateMinutes), t(`lounge.lateReason.${lateReason}`)]
  return {
    before: isOver ? t('lounge.planned') : t('lounge.expected'),
    time: dayTime(promisedAt),
    after: lateMinutes === 0 ? t('lounge.finished') : late.filter((part) => part !== '').join(t('common.listComma')),
    isLate: lateMinutes > 0,
  }
}

/** "约晚 20 分钟", "约晚 1 小时 15 分": nobody counts a hundred and twenty minutes. */
function byHowMuch(minutes: number): string {
  return minutes < 60 ? t('lounge.late', { n: minutes }) : t('lounge.lateLong', { time: duration(minutes * 60_000) })
}
