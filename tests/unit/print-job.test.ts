import { describe, expect, it } from 'vitest'
import { transition } from '#electron/domain/machine'
import { printMachine } from '#electron/domain/print/machine'

const nothingSent = { anythingSent: false }

describe('a print job', () => {
  it('waits while the printer is not ready, fails when nobody helps, and is then sent again by a person', () => {
    expect(transition(printMachine, 'queued', 'hold', nothingSent)).toMatchObject({ value: 'queued' })
    expect(transition(printMachine, 'queued', 'give_up', nothingSent)).toMatchObject({ value: 'failed' })
    expect(transition(printMachine, 'failed', 'resend', nothingSent)).toMatchObject({ value: 'queued' })
  })
  it('that broke off is unconfirmed, and nothing but a person’s word moves it', () => {
    expect(transition(printMachine, 'sending', 'break_off', { anythingSent: true })).toMatchObject({
      value: 'unconfirmed',
    })
    for (const event of ['send', 'hold', 'give_up', 'resend', 'confirm'] as const)
      expect(transition(printMachine, 'unconfirmed', event, { anythingSent: true }).ok, event).toBe(false)
  })
  it('of which anything was sent is never sent a second time', () => {
    expect(transition(printMachine, 'failed', 'resend', { anythingSent: true })).toMatchObject({
      refusal: { code: 'PRINT_ALREADY_SENT' },
    })
  })
})
