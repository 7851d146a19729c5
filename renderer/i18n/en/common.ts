import type { SameShape } from '../shape'
import type { common as source } from '../zh-CN/common'

export const common: SameShape<typeof source> = {
  mark: '前',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  save: 'Save',
  done: 'Done',
  confirm: 'Confirm',
  retry: 'Try again',
  loading: 'Loading…',
  none: 'None',
  optional: 'optional',
  demonstration: 'DEMO',
  listComma: ', ',
  tomorrowAt: 'tomorrow {time}',
  yesterdayAt: 'yesterday {time}',
  seconds: '{n} s',
  minutes: '{n} min',
  hours: '{n} h',
  hoursMinutes: '{hours}h {minutes}m',
  daysHours: '{days}d {hours}h',
  extension: '{station}, ext. {extension}',
  lateBy: '{time} late',
}
