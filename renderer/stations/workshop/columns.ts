/** How the board lays the workshop's states out: six columns, and what is done next with a card in each. */
import type { Action } from '#electron/contract/actions'
import type { WorkshopCard, WorkshopColumn } from '#electron/contract/workshop'
import type { Tone } from '@/components/stage/stages'

export const columns = {
  arriving: ['to_receive', 'to_dispatch'],
  accepting: ['to_accept'],
  working: ['in_work'],
  waiting: ['waiting'],
  checking: ['inspection'],
  leaving: ['wash', 'done'],
} as const satisfies Record<string, readonly WorkshopColumn[]>
export type ColumnName = keyof typeof columns
export const boardColumns = Object.keys(columns) as ColumnName[] // the keys of the table above

export const columnTones: Record<WorkshopColumn, Tone> = {
  to_receive: 'arrive',
  to_dispatch: 'arrive',
  to_accept: 'arrive',
  in_work: 'work',
  waiting: 'wait',
  inspection: 'work',
  wash: 'go',
  done: 'go',
}

/** What a touch on the card's button does; those with a form open it. */
export type Act = 'receive' | 'dispatch' | 'accept' | 'start' | 'resume' | 'finish' | 'check' | 'startWash' | 'park'

export interface NextStep {
  act: Act
  needs: Action
  /** Said instead of the button to those who may not. */
  who: 'receive' | 'dispatch' | 'work' | 'lead' | 'inspect' | 'wash'
}

const gateSteps = {
  self: { act: 'check', needs: 'workshop.work', who: 'work' },
  team_leader: { act: 'check', needs: 'workshop.lead', who: 'lead' },
  final: { act: 'check', needs: 'workshop.inspect', who: 'inspect' },
} as const satisfies Record<NonNullable<WorkshopCard['nextGate']>, NextStep>

/** The one thing to do next with a car; null while it waits for somebody outside the workshop. */
export function nextStep(card: WorkshopCard): NextStep | null {
  if (card.stop?.state === 'proposed') return null
  if (card.nextGate !== null) return gateSteps[card.nextGate]
  switch (card.orderState) {
    case 'authorized':
      return { act: 'receive', needs: 'workshop.receive', who: 'receive' }
    case 'in_workshop':
      return { act: 'dispatch', needs: 'workshop.dispatch', who: 'dispatch' }
    case 'dispatched':
      return { act: 'accept', needs: 'workshop.work', who: 'work' }
    case 'accepted':
      return { act: 'start', needs: 'workshop.work', who: 'work' }
    case 'in_progress':
      return { act: 'finish', needs: 'workshop.work', who: 'work' }
    case 'paused':
      return { act: 'resume', needs: 'workshop.work', who: 'work' }
    case 'washing':
      return { act: card.washing ? 'park' : 'startWash', needs: 'workshop.wash', who: 'wash' }
    case 'rechecking':
      return card.finishedBay === '' ? { act: 'park', needs: 'workshop.wash', who: 'wash' } : null
    default:
      return null
  }
}

/** By how many milliseconds it is late; 0 within the first minute, when nobody could have answered yet. */
export function lateBy({ dueAt }: Pick<WorkshopCard, 'dueAt'>, now: number): number {
  const by = dueAt === null ? 0 : now - Date.parse(dueAt)
  return by >= 60_000 ? by : 0
}
