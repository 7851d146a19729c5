import type { SameShape } from '../shape'
import type { status as source } from '../zh-CN/status'

export const status: SameShape<typeof source> = {
  database: {
    name: 'Database',
    ok: 'The database is fine; every step is on disk.',
    attention: 'The database is slow. You can go on; tell the manager if it stays so.',
    failed:
      'The database cannot be reached: nothing you do now is saved.\nStop, and check the server or the cable. It comes back by itself.',
    none: 'No database is set up yet.',
  },
  scanner: {
    name: 'Scanner',
    ok: 'The scanner is connected. Just scan; no field has to be touched first.',
    attention: 'The scanner was lost a moment ago and is being looked for.',
    failed:
      'The scanner is gone.\nCheck its plug; it is back two seconds after. Until then, type the plate or the card number.',
    none: 'There is no HID scanner. A scanner that works as a keyboard can be used as it is.',
  },
  printer: {
    ready: 'Printer {width} mm ready',
    readySays: 'The printer is ready.',
    toConfirm: '{n} to look at',
    queued: '{n} waiting',
    notSetUp: 'No printer',
    notSetUpSays: 'This machine has no receipt printer yet; a manager adds one in the settings.',
    waiting: 'One slip is waiting. | {n} slips are waiting.',
    unconfirmed:
      'One slip may not have come out: look at the printer, then answer in the print list. | {n} slips may not have come out: look at the printer, then answer in the print list.',
    trouble: {
      paper: 'Printer out of paper',
      cover: 'Printer cover open',
      offline: 'Printer offline',
      unreachable: 'Printer unreachable',
      silent: 'Printer silent',
      broken_off: 'Printing broke off',
      refused: 'Queue refuses',
      other: 'Printer trouble',
    },
    todo: {
      paper: 'The printer is out of paper. Put some in; what waits prints by itself.',
      cover: 'The printer’s cover is open. Close it and printing goes on.',
      offline: 'The printer is offline. Press its “online” key.',
      unreachable: 'The printer cannot be reached. Check power and cable; it is tried again by itself.',
      silent: 'The printer does not answer. See whether it is jammed; switch it off and on.',
      broken_off: 'Printing broke off half-way. See how far it got, then answer in the print list.',
      refused:
        "The print queue did not take it. Look in the system's printer settings whether it is stopped or renamed.",
      other: 'The printer reports a fault. Look at its lights.',
    },
  },
  shift: {
    none: 'No shift open',
    noneSays: 'You have not opened a shift. Payments need one.',
    open: 'Shift since {time}',
    openSays: 'Shift {number}, float {float}.',
  },
}
