import type { ExitCardState } from '#electron/contract/states'
import type { Holder } from '#electron/domain/custody/holders'
import { exitCardMachine, type ExitCardEvent } from '#electron/domain/exit-card/machine'
import { transition } from '#electron/domain/machine'
import type { ExitCard, Visit } from '#electron/domain/records'
import { refuse, type Result } from '#electron/domain/result'
import { comesToReception } from '#electron/domain/visit/purpose'
import { moveCustody, whereIs } from '../custody/custody'
import type { CommandContext } from '../handler'
import type { LoadedVisit } from '../visit/load'

/** What the shop remembers of each; null where what happens to the visit says it. */
const told = {
  issue: 'exit_card.issued',
  stand_in: 'exit_card.stood_in',
  hand_in: 'exit_card.handed_in',
  return: 'exit_card.returned',
  clear: null,
  take_up_again: null,
  collect: 'exit_card.collected',
  collect_unserved: 'exit_card.collected',
  not_this_car: 'exit_card.handed_back',
  override: 'exit_card.collected',
  bring_back: 'exit_card.brought_back',
  correct: 'exit_card.corrected',
  lose: 'exit_card.lost',
  find: 'exit_card.found',
  retire: 'exit_card.retired',
} as const satisfies Record<ExitCardEvent, string | null>

/** Where reception's desk takes or gives a card; elsewhere the gate's does. */
const atReception: readonly ExitCardEvent[] = ['hand_in', 'return', 'take_up_again']

/** Whoever came for the car, else whoever brought it; empty while nobody knows the visitor. */
export function whoHasTheCard({ orders, sender }: LoadedVisit): string {
  const collected = orders.map(({ delivery }) => delivery).findLast((each) => each && each.handedOverAt !== null)
  return collected?.collectorName ?? sender?.name ?? ''
}

export interface CardStep {
  event: ExitCardEvent
  /** The visit that the card is out on, or was lost from; null for one from the rack. */
  visit: Visit | null
  card: ExitCard
  /** The name of the visitor who hands it over or takes it, where it is known. */
  visitorName: string
  /** What holds the car beside the card. */
  otherBlockers?: number
  /** Where the card lay that this one replaces. */
  standsInFor?: ExitCardState
  /** It lay at reception before it was given back. */
  wasWithReception?: boolean
}

/** Where a card is in each of its states. */
const holderOf: Record<ExitCardState, Holder> = {
  in_rack: 'rack',
  with_visitor: 'customer',
  cleared_to_leave: 'customer',
  with_reception: 'reception',
  lost: 'lost',
  retired: 'out_of_use',
}

/** Where the step leads, or why it does not; the refusal names the card. */
export function cardAfter(step: CardStep): Result<ExitCardState> {
  const { event, visit, card, otherBlockers = 0, standsInFor, wasWithReception = false } = step
  const next = transition(exitCardMachine, card.state, event, {
    number: card.number,
    comesToReception: visit !== null && comesToReception(visit.purpose),
    visitTaken: visit !== null && visit.takenAt !== null,
    otherBlockers,
    wasWithReception,
    ...(standsInFor && { standsInFor }),
  })
  return next.ok ? next : refuse(next.refusal.code, { ...next.refusal.params, number: card.number })
}

/** A card from hand to hand: the state table is asked, and the movement written where it is one of a visit. */
export async function moveCard(context: CommandContext, step: CardStep): Promise<Result<ExitCardState>> {
  const { event, visit, card } = step
  const next = cardAfter(step)
  if (!next.ok) return next
  // A lost card stays its visit's: whoever finds it learns whose it was.
  const free = next.value === 'in_rack' || next.value === 'retired'
  await context.writer.exitCards.update(card.id, {
    state: next.value,
    visitId: free ? null : (visit?.id ?? null),
    stateSince: context.now,
  })
  if (visit) await moveToHolder(context, step, visit, holderOf[next.value])
  const type = told[event]
  if (type) await context.tell(type, { record: 'exitCards', recordId: card.id, visitId: visit?.id ?? null })
  return next
}

async function moveToHolder(context: CommandContext, step: CardStep, visit: Visit, to: Holder): Promise<void> {
  const { event, card, visitorName } = step
  const before = (await whereIs(context.reader, visit.id, 'card', card.id))?.toHolder ?? 'rack'
  if (before === to) return
  const caller = context.caller.staff?.name ?? ''
  const desk: Holder = atReception.includes(event) ? 'reception' : 'rack'
  const nameOf = (holder: string) => (holder === 'customer' ? visitorName : holder === desk ? caller : '')
  await moveCustody(context, {
    visitId: visit.id,
    thing: 'card',
    thingId: card.id,
    to,
    handedBy: nameOf(before),
    takenBy: to === 'out_of_use' ? caller : nameOf(to),
  })
}
