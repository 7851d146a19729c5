/** Checking a PIN takes its time on purpose. Nobody else waits for it: whatever others ask meanwhile is answered before it ends. */
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { methods } from '#electron/contract/methods'
import { people } from '#electron/demonstration/people'
import { scryptPins } from '#electron/main/pins'
import type { Pins } from '#electron/services/ports/pins'
import { eachDatabase } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'
import { rightInput } from '#tests/support/samples'
import { rounds } from './rounds'

/** Every call that is asked with a PIN while the shop is at work. */
const asking: Record<string, (staffId: string) => unknown> = {
  'session.signIn': (staffId) => ({ staffId, pin: '0000' }),
  'session.approve': (staffId) => ({ staffId, pin: '0000', reason: '客户赶时间', ...override }),
  'staff.setPin': (staffId) => ({ staffId, pin: '2907' }),
  'staff.makeRecoveryCode': () => ({ pin: '2907' }),
  'staff.recover': (staffId) => ({ staffId, code: 'AB12-CD34-EF56-GH78', pin: '2907' }),
}
const override = { method: 'gate.override', input: { visitId: v7(), cardCollected: true } }

/** What others ask: reads of every kind, a command, and the other window. */
const others: Record<string, unknown> = {
  'gate.overview': {},
  'gate.scanCard': { code: 'FLC-027' },
  'visit.search': { text: '苏' },
  'app.clock': {},
  'session.people': {},
  'lounge.board': {},
}

eachDatabase((_name, open) => {
  it('is waited for by nobody else', async () => {
    const pins = new HeldPins()
    const desk = await FrontDesk.open(await open(), pins)
    const managerId = desk.id(people.manager)
    const send = (method: string, input: unknown) =>
      desk.send({ method, input, requestId: v7() }, method.startsWith('lounge.') ? desk.lounge : desk.staff)
    expect(Object.keys(asking).toSorted()).toEqual(methodsWithPin())
    for (let round = 0; round < rounds(2, 100); round += 1) {
      for (const [method, inputFor] of Object.entries(asking)) {
        desk.uptimeSeconds += 3_600
        desk.staff.session.signIn(managerId, 5)
        pins.hold()
        let ended = 0
        const tries = Array.from({ length: 4 }, () => send(method, inputFor(managerId)).finally(() => (ended += 1)))
        await pins.reached
        for (const [other, input] of Object.entries(others)) {
          const { ok } = await send(other, input)
          expect([method, other, ok, ended]).toEqual([method, other, true, 0])
        }
        pins.letGo()
        await Promise.all(tries)
      }
    }
    expect(desk.logged).toEqual([])
  })
})

/** From the contract: before there is a shop, nobody else is there to wait. */
function methodsWithPin(): string[] {
  const asksForPin = (sample: unknown) => typeof sample === 'object' && sample !== null && 'pin' in sample
  return [...methods].flatMap(([name, method]) => (asksForPin(rightInput(method)) ? [name] : [])).toSorted()
}

/** Real ones, whose answer is held back for as long as a test wants. */
class HeldPins implements Pins {
  private readonly real = scryptPins(4)
  private released: Promise<void> = Promise.resolve()
  private arrive = () => {}
  letGo: () => void = () => {}
  /** The first one is being checked. */
  reached: Promise<void> = Promise.resolve()

  hold(): void {
    this.released = new Promise((resolve) => (this.letGo = resolve))
    this.reached = new Promise((resolve) => (this.arrive = resolve))
  }

  hash = async (pin: string) => this.after(await this.real.hash(pin))
  matches = async (pin: string, hash: string) => this.after(await this.real.matches(pin, hash))

  private async after<T>(done: T): Promise<T> {
    this.arrive()
    await this.released
    return done
  }
}
