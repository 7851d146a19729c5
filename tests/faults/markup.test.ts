/** Markup in everything that people write: every text of the contract takes it or refuses it, and every slip says it to the letter. */
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import type { AnyMethodName, InputOf } from '#electron/contract/index'
import { receiptPrinterSettings } from '#electron/contract/receipt-printer'
import { people } from '#electron/demonstration/people'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { onSqlite } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'
import { everyPlace, MarkupHand, readMarkup } from '#tests/support/markup/hand'
import { slipsOf, type SlipBytes } from '#tests/support/markup/papers'
import { payloads } from '#tests/support/markup/payloads'
import { makeMarkupShop } from '#tests/support/markup/shop'
import { decodeReceipt } from '#tests/support/receipt-decoder'
import { rounds } from './rounds'

const now = new Date('2026-11-24T06:00:00.000Z')

it('comes in fifty kinds', () => {
  expect(new Set(payloads).size).toBe(50)
})

onSqlite((open) => {
  // Another first kind each time: after all rounds, every text has had every kind that fits.
  it.each(Array.from({ length: rounds(1, payloads.length) }, (_, first) => first))(
    'is taken or refused wherever people write, and printed to the letter: from kind %i on',
    async (first) => {
      const hand = new MarkupHand(first)
      const floor = await makeMarkupShop(await open(), hand, now, () => Promise.resolve('nobody signs in'))
      const slips = await slipsOf(floor)
      expectPrinted(slips)
      expect(new Set(slips.map(({ kind }) => kind))).toEqual(
        new Set(['voucher', 'key_tag', 'settlement', 'release_notice', 'reversal', 'shift_report']),
      )

      await writeAtTheDesk(await FrontDesk.open(await open()), hand)
      await openShop(FrontDesk.empty(await open()), hand)
      const { words, spelt } = everyPlace()
      expect(words.filter((place) => !hand.taken.has(place))).toEqual([])
      expect(spelt.filter((place) => !hand.refused.has(place))).toEqual([])
    },
  )
})

/** A slip is our own commands and what people wrote; the decoder knows no other command, and no other control character. */
function expectPrinted(slips: readonly SlipBytes[]): void {
  const printed = new Map<string, Set<number>>()
  for (const { kind, columns, openDrawer, bytes } of slips) {
    const { lines, drawerPulses, cuts } = decodeReceipt(bytes, columns)
    expect([kind, drawerPulses, cuts]).toEqual([kind, Number(openDrawer), 1])
    // Figures stand between the lines of a name in a table; what has its lines for itself is there to the letter.
    const { whole } = readMarkup(lines.join('\n'))
    printed.set(kind, new Set([...(printed.get(kind) ?? []), ...whole]))
  }
  for (const [kind, kinds] of printed) expect([kind, kinds.size > 0]).toEqual([kind, true])
  expect(new Set([...printed.values()].flatMap((kinds) => [...kinds])).size).toBeGreaterThan(20)
}

/** What the demonstration's floor has no door for: the machine's own settings, a manager's word, codes that are held to a scanner. */
async function writeAtTheDesk(desk: FrontDesk, hand: MarkupHand): Promise<void> {
  const staffId = desk.id(people.manager)
  await hand.misspell('session.byBadge', { code: 'FLB-SGH1901' }, at(desk, 'session.byBadge'))
  await hand.misspell('staff.recover', { staffId, code: 'K7QM', pin: '7391' }, at(desk, 'staff.recover'))
  await desk.signIn(people.manager)
  await hand.misspell('exitCard.putBack', { code: 'FLC-001' }, at(desk, 'exitCard.putBack'))
  const pin = starterPeople.find(({ name }) => name === people.manager)?.pin ?? ''
  const approval = {
    staffId,
    pin,
    reason: '老客户',
    method: 'gate.override',
    input: { visitId: v7(), cardCollected: true },
  }
  await hand.write('session.approve', approval, at(desk, 'session.approve'))
  for (const connection of [
    { kind: 'tcp', host: 'printer' },
    { kind: 'device', path: '/dev/usb/lp0' },
    { kind: 'spooler', queue: 'Receipts' },
  ]) {
    const printer = receiptPrinterSettings.parse({ connection })
    const scanner = { vendorId: 1, productId: 2, path: '/dev/hidraw0', place: 'gate' } as const
    const devices = { printer, pagePrinter: 'Office', lounge: 'auto' } as const
    await hand.write('devices.save', { ...devices, scanners: [scanner] }, at(desk, 'devices.save'))
  }
}

async function openShop(desk: FrontDesk, hand: MarkupHand): Promise<void> {
  const shop: InputOf<'setup.openShop'> = {
    ...{ language: 'zh-CN', shopName: '前道', shopPhone: '025-5550', zone: 'Asia/Shanghai', managerName: '沈国华' },
    ...{ managerPin: '7391', cards: 10, keySlots: 10, boxes: 10, printer: null },
  }
  await hand.write('setup.openShop', shop, at(desk, 'setup.openShop'))
}

/** Rejects where the desk refuses. */
function at<N extends AnyMethodName>(desk: FrontDesk, method: N): (input: InputOf<N>) => Promise<unknown> {
  return async (input) => {
    const answer = await desk.ask(method, input)
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code}`)
    return answer.data
  }
}
