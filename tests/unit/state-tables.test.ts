import { describe, expect, it } from 'vitest'
import { refusalCodes } from '#electron/contract/refusals'
import { shiftMachine } from '#electron/domain/cashier/shift'
import { exitCardMachine } from '#electron/domain/exit-card/machine'
import { keyMachine } from '#electron/domain/key/machine'
import { addOnMachine } from '#electron/domain/order/add-on'
import { orderMachine } from '#electron/domain/order/machine'
import { printMachine } from '#electron/domain/print/machine'
import { settlementMachine } from '#electron/domain/settlement/machine'
import { visitMachine } from '#electron/domain/visit/machine'
import { codesOf, reachable, stepsOf } from '#tests/support/machines'

const tables = [
  ['exit card', exitCardMachine],
  ['visit', visitMachine],
  ['repair order', orderMachine],
  ['add-on', addOnMachine],
  ['keys', keyMachine],
  ['settlement', settlementMachine],
  ['shift', shiftMachine],
  ['print job', printMachine],
] as const

describe.each(tables)('the table of the %s', (_, machine) => {
  const { initial, final, states, events } = machine
  const steps = stepsOf<string, string, never>(machine)

  it('reaches every state', () => {
    expect([...reachable(steps, initial)].sort()).toEqual([...states].sort())
  })

  it('can come to an end from every state', () => {
    for (const state of states)
      expect([...reachable(steps, [state])], state).toEqual(
        expect.arrayContaining([expect.toSatisfy((end: string) => final.some((each) => each === end))]),
      )
  })

  it('uses every event it names, and names every state it uses', () => {
    expect([...new Set(steps.map((step) => step.event))].sort()).toEqual([...events].sort())
    for (const { from, to } of steps) expect(states).toEqual(expect.arrayContaining([from, to]))
  })

  it('answers only with codes that have a sentence', () => {
    for (const code of codesOf<string, string, never>(machine)) expect(refusalCodes).toContain(code)
  })
})
