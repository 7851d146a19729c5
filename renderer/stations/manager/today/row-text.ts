import type { TodayRow } from '#electron/contract/manager'
import type { Tone } from '@/components/stage/stages'
import { now } from '@/composables/clock'
import { money } from '@/format/number'
import { dayTime, duration } from '@/format/time'
import { t } from '@/i18n'

export const toneOf: Record<TodayRow['what'], Tone> = {
  override: 'stop',
  left_open: 'stop',
  late: 'late',
  pause_due: 'wait',
  trouble: 'late',
  task: 'late',
  unpaid: 'late',
  on_account: 'work',
  overnight: 'quiet',
  print: 'late',
  objection: 'stop',
  card_lost: 'stop',
}

/** What there is to know, in one line. */
export function rowText(row: TodayRow): string {
  const time = dayTime(row.at)
  switch (row.what) {
    case 'override':
      return t('manager.today.says.override', { by: row.by, note: row.note || t('manager.today.noNote') })
    case 'left_open':
      return t('manager.today.says.left_open', { order: row.orderNumber })
    case 'late':
      return t('manager.today.says.late', { time, ago: duration(now.value - Date.parse(row.at)) })
    case 'pause_due':
      return t('manager.today.says.pause_due', { reason: row.note || t(`words.pauseReason.${row.reason}`), time })
    case 'trouble':
    case 'objection':
      return row.note || t('manager.today.noNote')
    case 'task':
      return t('manager.today.says.task', { task: t(`words.task.${row.task}`), time })
    case 'unpaid':
    case 'on_account':
      return t(`manager.today.says.${row.what}`, { order: row.orderNumber, money: money(row.fen) })
    case 'overnight': {
      const slot = row.slot === null ? t('manager.today.noSlot') : t('manager.today.slot', { slot: row.slot })
      return t('manager.today.says.overnight', { card: row.cardNumber, slot, time })
    }
    case 'print':
      return t('manager.today.says.print', {
        paper: t(`prints.paper.${row.paper}`),
        state: t(`words.printJob.${row.state}`),
      })
    case 'card_lost':
      return t('manager.today.says.card_lost', { card: row.cardNumber, time })
  }
}
