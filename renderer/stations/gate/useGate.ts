/** What the gate does with a scan and with a plate. The screen shows the last verdict until the next scan. */
import { shallowRef } from 'vue'
import type { Verdict } from '#electron/contract/gate'
import type { VisitPurpose } from '#electron/contract/states'
import { useCommand } from '@/composables/useCommand'
import { t } from '@/i18n'

/** The panel's two thirds of the screen: waiting for a scan, for a plate, or showing a verdict. */
export type Panel =
  | { shows: 'idle' }
  | { shows: 'plate'; why: 'arrival'; cardId: string; cardNumber: string }
  | { shows: 'plate'; why: 'ask' }
  | { shows: 'plate'; why: 'correct'; visitId: string; wrong: string }
  | { shows: 'verdict'; verdict: Verdict }

export function useGate() {
  const panel = shallowRef<Panel>({ shows: 'idle' })
  const scanCard = useCommand('gate.scanCard')
  const issueCard = useCommand('gate.issueCard')
  const askByPlate = useCommand('gate.askByPlate')
  const notThisCar = useCommand('gate.notThisCar')
  const leaveUnserved = useCommand('gate.leaveUnserved')
  const correctPlate = useCommand('gate.correctPlate')
  const commands = [scanCard, issueCard, askByPlate, notThisCar, leaveUnserved, correctPlate]

  function open(next: Panel): void {
    for (const command of commands) command.clear()
    panel.value = next
  }

  function show(verdict: Verdict): void {
    open({ shows: 'verdict', verdict })
  }

  async function scan(code: string): Promise<void> {
    const answer = await scanCard.run({ code })
    if (!answer?.ok) return
    const scanned = answer.data
    if (scanned.next === 'brought_back') return open({ shows: 'idle' })
    if (scanned.next !== 'plate') return show(scanned.verdict)
    const now = panel.value
    // The same card again, before its plate is in: what was typed stays.
    if (now.shows === 'plate' && now.why === 'arrival' && now.cardId === scanned.cardId) return
    open({ shows: 'plate', why: 'arrival', cardId: scanned.cardId, cardNumber: scanned.cardNumber })
  }

  async function arrive(cardId: string, plate: string, purpose: VisitPurpose, unusualPlate: boolean): Promise<void> {
    const answer = await issueCard.run({ cardId, plate, purpose, unusualPlate })
    if (answer?.ok) show(answer.data)
  }

  async function ask(plate: string): Promise<void> {
    const answer = await askByPlate.run({ plate })
    if (answer?.ok) show(answer.data)
  }

  async function correct(visitId: string, plate: string, unusualPlate: boolean): Promise<void> {
    const answer = await correctPlate.run({ visitId, plate, unusualPlate, reason: t('gate.plate.reason') })
    if (answer?.ok) show(answer.data)
  }

  async function refuseCar(visitId: string): Promise<void> {
    const answer = await notThisCar.run({ visitId, note: t('gate.notThisCarNote') })
    if (answer?.ok) show(answer.data)
  }

  async function letGoUnserved(visitId: string): Promise<void> {
    const answer = await leaveUnserved.run({ visitId })
    if (answer?.ok) show(answer.data)
  }

  return {
    panel,
    open,
    scan,
    arrive,
    ask,
    correct,
    refuseCar,
    letGoUnserved,
    /** The first refusal to show, in words. */
    error: () => commands.map((command) => command.error.value).find((text) => text !== '') ?? '',
    pending: () => commands.some((command) => command.pending.value),
  }
}
