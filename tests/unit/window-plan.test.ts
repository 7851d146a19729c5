import { expect, it } from 'vitest'
import { planWindows } from '#electron/main/window-plan'

const first = { x: 0, y: 0, width: 1366, height: 768 }
const second = { x: 1366, y: 0, width: 1080, height: 1920 }
const counter = ['gate', 'reception', 'lounge'] as const
const machine = (lounge: 'auto' | 'on' | 'off', stations: readonly ('gate' | 'reception' | 'lounge')[] = counter) => ({
  lounge,
  stations: [...stations],
})

it('gives the lounge the second display, and never the keyboard', () => {
  const plan = { staff: true, lounge: { display: second, focusable: false } }
  expect(planWindows(machine('auto'), [first, second])).toEqual(plan)
  expect(planWindows(machine('on'), [first, second])).toEqual(plan)
})

it('shows the lounge in a plain window where it is wanted and has no display', () => {
  expect(planWindows(machine('on'), [first])).toEqual({ staff: true, lounge: { display: null, focusable: false } })
})

it('shows no lounge where there is no display for it, or it is off', () => {
  expect(planWindows(machine('auto'), [first]).lounge).toBeNull()
  expect(planWindows(machine('off'), [first, second]).lounge).toBeNull()
})

it('makes a machine of its own a kiosk, whatever else is set: nothing else could be shown', () => {
  const plan = { staff: false, lounge: { display: first, focusable: true } }
  expect(planWindows(machine('auto', ['lounge']), [first, second])).toEqual(plan)
  expect(planWindows(machine('off', ['lounge']), [first])).toEqual(plan)
})
