import type { SameShape } from '../shape'
import type { backups as source } from '../zh-CN/backups'

export const backups: SameShape<typeof source> = {
  hint: 'Made by itself each day; the last {kept} are kept',
  make: 'Back up now',
  making: 'Backing up…',
  made: 'Backed up',
  at: 'When',
  kind: 'Why',
  kinds: {
    daily: 'daily',
    asked: 'by hand',
    before_update: 'before an update',
    before_restore: 'before a restore',
  },
  size: 'Size',
  file: 'File',
  openFolder: 'Open the backup folder',
  restore: 'Restore',
  restoreOf: 'Back to {at}',
  restoreSays:
    'Everything done after {at} will be gone. What is there now is backed up first, then Frontlane starts again.',
  restoreNow: 'Restore and start again',
  shop: 'Shop',
  newest: 'Last event',
  visits: 'Visits',
  orders: 'Orders',
  customers: 'Customers',
  none: 'No backups yet',
  noneText: 'One is made by itself today; or make one now',
  server: 'The data is on a server',
  serverText: 'Whoever looks after the server backs it up',
  demonstration: 'The demonstration needs no backup',
  demonstrationText: 'All in it is made up; begin its day anew instead',
  failed: {
    damaged:
      'A check at {at} found a part of the data file damaged, so no backup was made. Finish what is at hand, then restore the newest one below: what was done after it has to be entered again.',
    full: 'The backup at {at} failed, and none was made since: the disk is full. Delete files that nobody needs, then touch “Back up now”.',
    other: 'The backup at {at} failed, and none was made since. Touch “Back up now” to try again.',
  },
  megabytes: '{size} MB',
  /** On the first-start screen. */
  title: 'Restore a backup',
  lead: 'Choose one, see what is in it, then restore it. Frontlane starts again with it.',
  damaged: 'The shop’s database file is damaged and cannot be opened',
  damagedLead:
    'It was not deleted: it is kept in the data folder as {file}. Choose a backup to restore; what was done after it has to be entered again.',
  newestBackup: 'The newest backup',
  look: 'See what is in it',
  back: 'Not now',
  nothingHere: 'There are no backups on this machine',
  nothingHereText:
    'Open the backup folder, copy the backup from the old machine or the USB stick into it, and come back here.',
  way: 'Is the shop in a backup?',
  wayAct: 'Restore a backup',
  restoreSaysEmpty: 'Everything will be as it was at {at}. Frontlane starts again.',
}
