import type { SameShape } from '../shape'
import type { common as source } from '../zh-CN/common'

export const common: SameShape<typeof source> = {
  mark: '前',
  close: '關閉',
  cancel: '取消',
  back: '返回',
  save: '儲存',
  done: '完成',
  confirm: '確認',
  retry: '再試一次',
  loading: '讀取中…',
  none: '無',
  optional: '可不填',
  demonstration: '示範',
  listComma: '、',
  tomorrowAt: '明天 {time}',
  yesterdayAt: '昨天 {time}',
  seconds: '{n} 秒',
  minutes: '{n} 分',
  hours: '{n} 小時',
  hoursMinutes: '{hours} 小時 {minutes} 分',
  daysHours: '{days} 天 {hours} 小時',
  extension: '{station}　分機 {extension}',
  lateBy: '晚 {time}',
}
