import type { ExitCardState } from '#electron/contract/states'
import type { Holder } from '#electron/domain/custody/holders'
import { exitCardMachine, type ExitCardEvent } from '#electron/domain/exit-card/machine'
import { transition } from '#electron/domain/machine'
import type { ExitCard, Visit } from '#electron/domain/records'
import { refuse, type Result } from '#electron/domain/result'
import { comesToReception } from '#electron/domain/visit/purpose'
import { moveCustody, whereIs } from '../custody/custody'
import type { CommandContext } from '../handler'

/** What the shop remembers of each. */
const told = {
  issue: 'exit_card.issued',
  stand_in: 'exit_card.stood_in',
  collect: 'exit_card.collected',
  collect_unserved: 'exit_card.collected',
  not_this_car: 'exit_card.handed_back',
  override: 'exit_card.collected',
  bring_back: 'exit_card.brought_back',
  correct: 'exit_card.corrected',
  lose: 'exit_card.lost',
  find: 'exit_card.found',
  retire: 'exit_card.retired',
} as const satisfies Partial<Record<ExitCardEvent, string>>

export interface CardStep {
  event: keyof typeof told
  /** The visit that the card is out on, or was lost from; null for one from the rack. */
  visit: Visit | null
  card: ExitCard
  /** The visitor's name, where it is known. */
  visitorName: string
  /** What holds the car beside the card. */
  otherBlockers?: number
  /** Where the card lay that this one replaces. */
  standsInFor?: ExitCardState
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
export function cardAfter({ event, visit, card, otherBlockers = 0, standsInFor }: CardStep): Result<ExitCardState> {
  const next = transition(exitCardMachine, card.state, event, {
    number: card.number,
    comesToReception: visit !== null && comesToReception(visit.purpose),
    visitTaken: visit !== null && visit.takenAt !== null,
    otherBlockers,
    wasWithReception: false,
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
  await context.tell(told[event], { record: 'exitCards', recordId: card.id, visitId: visit?.id ?? null })
  return next
}

async function moveToHolder(context: CommandContext, step: CardStep, visit: Visit, to: Holder): Promise<void> {
  const { card, visitorName } = step
  const before = (await whereIs(context.reader, visit.id, 'card', card.id))?.toHolder ?? 'rack'
  if (before === to) return
  const gatekeeper = context.caller.staff?.name ?? ''
  const nameOf = (holder: string) => (holder === 'customer' ? visitorName : holder === 'rack' ? gatekeeper : '')
  await moveCustody(context, {
    visitId: visit.id,
    thing: 'card',
    thingId: card.id,
    to,
    handedBy: nameOf(before),
    takenBy: to === 'out_of_use' ? gatekeeper : nameOf(to),
  })
}
