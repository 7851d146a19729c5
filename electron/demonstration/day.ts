/**
 * The demonstration's day as a table: who comes when, and how far each car gets. Arrivals are minutes before the moment that the shop is
 * opened at; the rest is minutes after the arrival. The order of all calls is the order of their times.
 */
import type { PaymentMethod } from '#electron/contract/states'
import type { Agreed, CarOfTheDay } from './car-of-the-day'
import type { CarName } from './cars'

/** A step and when it begins. */
export type Step = readonly [after: number, act: (car: CarOfTheDay) => Promise<unknown>]

export interface Story {
  car: CarName
  arrives: number
  steps: readonly Step[]
}

const arrive: Step = [0, (car) => car.arrive()]
const taken = (wait: number): Step[] => [
  [wait, (car) => car.take()],
  [wait + 1, (car) => car.greet()],
]
const written = (wait: number, waits = true): Step[] => [
  ...taken(wait),
  [wait + 4, (car) => car.register({ waits })],
  [wait + 9, (car) => car.walkAround()],
]
/** From the card to the signature: about twenty minutes at the counter. */
const signed = (wait: number, promised: number, agreed: Agreed = {}): Step[] => [
  arrive,
  ...written(wait, agreed.waits),
  [wait + 16, (car) => car.agree(promised, agreed)],
]
const inWork = (from: number, minutes: number): Step[] => [
  [from, (car) => car.giveOut(minutes)],
  [from + 8, (car) => car.begin()],
]
const inspected = (at: number): Step => [at, (car) => car.finishAndInspect()]
const ready = (at: number): Step[] => [
  [at, (car) => car.startWash()],
  [at + 12, (car) => car.comeBack()],
]
const paid = (at: number, method: PaymentMethod): Step => [at, (car) => car.pay(method)]
/** The whole visit of somebody who waited. */
const whole = (method: PaymentMethod): Step[] => [
  ...signed(1, 150),
  ...inWork(25, 60),
  inspected(85),
  ...ready(90),
  paid(112, method),
  [118, (car) => car.handOver()],
  [124, (car) => car.leave()],
]

/** Awkward ones on purpose: names of one rare character and of many, new-energy plates, another province's, a fleet. */
export const storiesOfTheDay: readonly Story[] = [
  {
    // Here since yesterday: its part comes tomorrow.
    car: 'haval',
    arrives: 26 * 60,
    steps: [
      ...signed(2, 48 * 60, { waits: false, work: 'pump' }),
      ...inWork(40, 44 * 60),
      [95, (car) => car.waitForPart('水泵总成明早到货', 42 * 60)],
    ],
  },
  // Been here and gone.
  { car: 'cx5', arrives: 330, steps: whole('wechat') },
  { car: 'golf', arrives: 318, steps: whole('cash') },
  { car: 'sylphy', arrives: 300, steps: whole('bank_card') },
  {
    // Only asked, and left.
    car: 'fit',
    arrives: 240,
    steps: [
      arrive,
      ...taken(2),
      [9, (car) => car.askedOnly('问保养套餐，报价 680 元，回去考虑')],
      [14, (car) => car.leave()],
    ],
  },
  {
    // Asked for another time of today: the gate expects it.
    car: 'tiguan',
    arrives: 200,
    steps: [
      arrive,
      ...taken(2),
      [8, (car) => car.booked('变速箱顿挫，下午有工位再来检查', 245)],
      [12, (car) => car.leave()],
    ],
  },
  {
    // A fleet's two cars. This one is ready, and goes on account.
    car: 'gl8',
    arrives: 285,
    steps: [
      ...signed(3, 330, { waits: false, payment: 'on_account' }),
      ...inWork(40, 90),
      inspected(140),
      ...ready(160),
      [190, (car) => car.call('phone')],
    ],
  },
  {
    // The other one stands between its three gates.
    car: 'gl8Black',
    arrives: 210,
    steps: [
      ...signed(4, 250, { waits: false, work: 'rear brakes' }),
      ...inWork(45, 200),
      [150, (car) => car.finish()],
      [158, (car) => car.selfCheck()],
    ],
  },
  {
    // Late, and told so; late again by now, and so is its road test.
    car: 'x3',
    arrives: 260,
    steps: [
      ...signed(2, 200, { work: 'chassis' }),
      ...inWork(35, 120),
      [195, (car) => car.tellLate('右前下摆臂球头锈死，拆卸费时', 245)],
      [232, (car) => car.mayTryOnRoad(20)],
      [234, (car) => car.driveOut()],
    ],
  },
  {
    // Ready and called in the lounge, unpaid.
    car: 'qashqai',
    arrives: 190,
    steps: [
      ...signed(1, 200, { work: 'wipers' }),
      ...inWork(30, 40),
      inspected(80),
      ...ready(90),
      [186, (car) => car.call('lounge_call')],
    ],
  },
  {
    // Paid, and not handed over yet.
    car: 'jetta',
    arrives: 200,
    steps: [
      ...signed(2, 210),
      ...inWork(32, 60),
      inspected(100),
      ...ready(110),
      [130, (car) => car.call('lounge_call')],
      paid(150, 'alipay'),
    ],
  },
  {
    // Additional work that waits for an answer.
    car: 'passat',
    arrives: 150,
    steps: [...signed(1, 240), ...inWork(30, 180), [75, (car) => car.found('front brakes')]],
  },
  {
    // Declined; the workshop is yet to be told.
    car: 'han',
    arrives: 175,
    steps: [
      ...signed(3, 230),
      ...inWork(34, 190),
      [90, (car) => car.found('battery')],
      [110, (car) => car.answer('no')],
    ],
  },
  {
    // Agreed to by phone, to be countersigned.
    car: 'teana',
    arrives: 165,
    steps: [
      ...signed(2, 260, { work: 'filter', waits: false }),
      ...inWork(36, 180),
      [88, (car) => car.found('front brakes')],
      [99, (car) => car.answer('yes')],
    ],
  },
  {
    // The last gate found something; mended, it is to be tried on the road.
    car: 'lavida',
    arrives: 230,
    steps: [
      ...signed(2, 300, { work: 'chassis' }),
      ...inWork(40, 230),
      [135, (car) => car.finishAndFail('右后减震器螺栓力矩不足')],
      [225, (car) => car.mayTryOnRoad(30)],
    ],
  },
  {
    // In the wash.
    car: 'model3',
    arrives: 170,
    steps: [...signed(1, 190, { work: 'filter' }), ...inWork(28, 50), inspected(95), [160, (car) => car.startWash()]],
  },
  {
    // Damage that the insurer pays: given out, not begun.
    car: 'camry',
    arrives: 120,
    steps: [
      ...signed(4, 26 * 60, { waits: false, payment: 'insurance', work: 'insured' }),
      [50, (car) => car.giveOut(240)],
    ],
  },
  // In the workshop, to be given out.
  {
    car: 'corolla',
    arrives: 70,
    steps: [...signed(2, 200, { work: 'front brakes' }), [38, (car) => car.receiveInWorkshop()]],
  },
  // Signed, on its way to the workshop.
  { car: 'accord', arrives: 50, steps: signed(3, 190, { work: 'diagnosis' }) },
  // Walked around; the estimate is being written.
  { car: 'c260', arrives: 32, steps: [arrive, ...written(2)] },
  // Taken, nothing written yet.
  { car: 'a6', arrives: 9, steps: [arrive, ...taken(1)] },
  // Just here: one waits too long already.
  { car: 'emgrand', arrives: 4, steps: [arrive] },
  { car: 'aion', arrives: 0.5, steps: [arrive] },
]

export const cashierOpens = 345
export const floatFen = 50_000
