import type { SameShape } from '../shape'
import type { reception as source } from '../zh-CN/reception'
import { dialogs } from './reception/dialogs'
import { inWork } from './reception/in-work'
import { intake } from './reception/intake'
import { leaving } from './reception/leaving'
import { order } from './reception/order'

export const reception: SameShape<typeof source> = {
  title: 'Reception',
  day: '{mine} with me · {taken} received today',
  mean: 'greeted after {seconds} s on average',
  queue: {
    title: 'Waiting',
    empty: 'Nobody is waiting',
    emptyText: 'A car whose card the gate scans appears here at once',
    card: 'Card {number}',
    take: 'Take',
    notTaken: '{plate}: {why}',
  },
  tasks: {
    title: 'To do',
    empty: 'Nothing is due',
    emptyText: 'Progress checks, add-ons and calls appear here when due',
  },
  mine: { title: 'My cars', empty: 'No cars in hand', emptyText: 'Press “Take” beside a waiting car' },
  none: { title: 'No car is open', text: 'Choose one on the left, or scan an exit card, a voucher or a key tag' },
  head: {
    sender: 'Brought by {name} {phone}',
    owner: 'Owner {name}',
    visits: 'Visit no. {nth}',
    cardIs: 'Card {number}: {state}',
    history: 'History',
    more: 'More…',
    unknownCar: 'Car not registered yet',
    noRepair: 'No repair…',
    booking: 'Booked for {time}: {note}',
    advisor: 'Advisor {name}',
  },
  scan: {
    cardFree: 'Exit card {number} is not with any car',
    unknown: 'We do not know this code: {text}',
    cardHeld: 'Exit card {number} is already at reception',
  },
  orders: {
    label: 'Orders',
    rework: 'Rework',
    insured: 'Insured',
    another: 'Another order',
    anotherIs: 'New order',
  },
  waitsFor: 'First: {step}',
  ...intake,
  ...order,
  ...inWork,
  ...leaving,
  ...dialogs,
}
