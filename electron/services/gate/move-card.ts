import type { ExitCardState } from '#electron/contract/states'
import { exitCardMachine, type ExitCardEvent } from '#electron/domain/exit-card/machine'
import { transition } from '#electron/domain/machine'
import type { ExitCard, Visit } from '#electron/domain/records'
import { refuse, type Result } from '#electron/domain/result'
import { comesToReception } from '#electron/domain/visit/purpose'
import { moveCustody } from '../custody/custody'
import type { CommandContext } from '../handler'

/** What the shop remembers of each. */
const told = {
  issue: 'exit_card.issued',
  collect: 'exit_card.collected',
  collect_unserved: 'exit_card.collected',
  not_this_car: 'exit_card.handed_back',
} as const satisfies Partial<Record<ExitCardEvent, string>>

export interface CardStep {
  event: keyof typeof told
  visit: Visit
  card: ExitCard
  /** The visitor's name, where it is known. */
  visitorName: string
  /** What holds the car beside the card. */
  otherBlockers?: number
}

/** Where the step leads, or why it does not; the refusal names the card. */
export function cardAfter({ event, visit, card, otherBlockers = 0 }: CardStep): Result<ExitCardState> {
  const next = transition(exitCardMachine, card.state, event, {
    number: card.number,
    comesToReception: comesToReception(visit.purpose),
    visitTaken: visit.takenAt !== null,
    otherBlockers,
    wasWithReception: false,
  })
  return next.ok ? next : refuse(next.refusal.code, { ...next.refusal.params, number: card.number })
}

/** A card from the gatekeeper to a visitor, or back into the rack: the state table is asked, and the movement written. */
export async function moveCard(context: CommandContext, step: CardStep): Promise<Result<ExitCardState>> {
  const { event, visit, card, visitorName } = step
  const next = cardAfter(step)
  if (!next.ok) return next
  const collected = next.value === 'in_rack'
  const gatekeeper = context.caller.staff?.name ?? ''
  await context.writer.exitCards.update(card.id, {
    state: next.value,
    visitId: collected ? null : visit.id,
    stateSince: context.now,
  })
  await moveCustody(context, {
    visitId: visit.id,
    thing: 'card',
    thingId: card.id,
    to: collected ? 'rack' : 'customer',
    handedBy: collected ? visitorName : gatekeeper,
    takenBy: collected ? gatekeeper : visitorName,
  })
  await context.tell(told[event], { record: 'exitCards', recordId: card.id, visitId: visit.id })
  return next
}
