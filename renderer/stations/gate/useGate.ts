/** What the gate does with a scan and with a plate. The screen shows the last verdict until the next scan. */
import { shallowRef } from 'vue'
import type { AnswerError } from '#electron/contract/envelope'
import type { CardReplacement } from '#electron/contract/exit-card'
import type { Verdict } from '#electron/contract/gate'
import type { VisitPurpose } from '#electron/contract/states'
import { useCommand } from '@/composables/useCommand'
import { errorText } from '@/i18n/error-text'
import { sentencesOf } from './says'
import { t } from '@/i18n'

/** A car that something is to be corrected about. */
export interface GateCar {
  visitId: string
  plate: string
  cardNumber: string
}

/** An entry of the one menu. */
export type GateAct = 'override' | 'lost' | 'damaged' | 'wrong' | 'plate' | 'yard' | 'number' | 'count'

/** What can be done about a card that is neither an arrival nor a departure. */
export type Offer = 'put_back' | 'type_number' | 'without_card' | 'replace_card'

/** The panel's two thirds of the screen: waiting for a scan, for a plate, showing a verdict, or one of the rarer jobs. */
export type Panel =
  | { shows: 'idle' }
  | { shows: 'plate'; why: 'arrival'; cardId: string; cardNumber: string }
  | { shows: 'plate'; why: 'ask' }
  | { shows: 'plate'; why: 'correct'; visitId: string; wrong: string }
  | { shows: 'verdict'; verdict: Verdict }
  | {
      shows: 'notice'
      done: boolean
      title: string
      text: string
      offers: readonly Offer[]
      code: string
      car: GateCar | null
    }
  | { shows: 'number' }
  | { shows: 'replace'; why: CardReplacement; car: GateCar }
  | { shows: 'override'; car: GateCar; cardShown: boolean }
  | { shows: 'yard' }
  | { shows: 'count' }

export type Notice = Extract<Panel, { shows: 'notice' }>

const offersOf: Partial<Record<AnswerError['code'], readonly Offer[]>> = {
  EXIT_CARD_LOST: ['put_back'],
  EXIT_CARD_RETIRED: [],
  EXIT_CARD_EXPECTED: ['type_number', 'without_card'],
  EXIT_CARD_UNKNOWN: ['type_number', 'without_card'],
  EXIT_CARD_OF_CAR_INSIDE: ['replace_card'],
}

/** The car that a refusal names. */
function carIn({ params: { visitId, plate, number } }: AnswerError): GateCar | null {
  if (typeof visitId !== 'string' || typeof plate !== 'string' || typeof number !== 'string') return null
  return { visitId, plate, cardNumber: number }
}

export function useGate() {
  const panel = shallowRef<Panel>({ shows: 'idle' })
  const scanCard = useCommand('gate.scanCard')
  const issueCard = useCommand('gate.issueCard')
  const askByPlate = useCommand('gate.askByPlate')
  const notThisCar = useCommand('gate.notThisCar')
  const leaveUnserved = useCommand('gate.leaveUnserved')
  const correctPlate = useCommand('gate.correctPlate')
  const replaceCard = useCommand('exitCard.replace')
  const putBackCard = useCommand('exitCard.putBack')
  const overrideStop = useCommand('gate.override')
  const commands = [
    scanCard,
    issueCard,
    askByPlate,
    notThisCar,
    leaveUnserved,
    correctPlate,
    replaceCard,
    putBackCard,
    overrideStop,
  ]

  function open(next: Panel): void {
    for (const command of commands) command.clear()
    panel.value = next
  }

  function show(verdict: Verdict): void {
    open({ shows: 'verdict', verdict })
  }

  function say(title: string, text = ''): void {
    open({ shows: 'notice', done: true, title, text, offers: [], code: '', car: null })
  }

  async function scan(code: string): Promise<void> {
    const answer = await scanCard.run({ code })
    if (answer === null) return
    if (!answer.ok) return refused(code, answer.error)
    const scanned = answer.data
    if (scanned.next === 'brought_back') {
      return say(t('gate.notice.broughtBack', { number: scanned.cardNumber }), t('gate.notice.broughtBackText'))
    }
    if (scanned.next !== 'plate') return show(scanned.verdict)
    const now = panel.value
    // The same card again, before its plate is in: what was typed stays.
    if (now.shows === 'plate' && now.why === 'arrival' && now.cardId === scanned.cardId) return
    open({ shows: 'plate', why: 'arrival', cardId: scanned.cardId, cardNumber: scanned.cardNumber })
  }

  /** Says what the code is, large, with what can be done. A plate or number that is being typed stays, with the sentence below it. */
  function refused(code: string, error: AnswerError): void {
    const offers = offersOf[error.code]
    const typing = panel.value.shows === 'plate' || panel.value.shows === 'number'
    if (offers === undefined || typing) return
    const [title, ...more] = sentencesOf(errorText(error))
    open({ shows: 'notice', done: false, title, text: more.join(' '), offers, code, car: carIn(error) })
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

  /** A card entered wrongly is an arrival put right; after any other replacement the guard learns which card to hand out. */
  async function replace(why: CardReplacement, car: GateCar, code: string): Promise<void> {
    const answer = await replaceCard.run({ visitId: car.visitId, code, why, note: '' })
    if (!answer?.ok) return
    if (why === 'wrong') return show(answer.data)
    const from = t(`gate.replace.was.${why}`, { number: car.cardNumber })
    say(t('gate.replace.done', { number: answer.data.cardNumber }), from)
  }

  async function putBack(code: string): Promise<void> {
    const answer = await putBackCard.run({ code })
    if (answer?.ok) say(t('gate.notice.putBack', { number: answer.data.number }))
    else if (answer) refused(code, answer.error)
  }

  async function override(visitId: string, cardCollected: boolean): Promise<void> {
    const answer = await overrideStop.run({ visitId, cardCollected })
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
    replace,
    putBack,
    override,
    /** The first refusal to show, in words. */
    error: () => commands.map((command) => command.error.value).find((text) => text !== '') ?? '',
    pending: () => commands.some((command) => command.pending.value),
  }
}
