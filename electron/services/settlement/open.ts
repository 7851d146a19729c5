import { businessDay } from '#electron/domain/clock/opening-hours'
import { transition } from '#electron/domain/machine'
import { numberPrefixes, sayableNumber } from '#electron/domain/numbering'
import { ok, type Result } from '#electron/domain/result'
import { settlementMachine } from '#electron/domain/settlement/machine'
import { actor, type CommandContext } from '../handler'
import type { LoadedOrder } from '../visit/load'
import { figuresOf } from './figures'

/** Opens the settlement of an order that has none. @returns its id */
export async function openFor(context: CommandContext, mine: LoadedOrder): Promise<Result<string>> {
  const { order } = mine
  const facts = { orderState: order.state, needsConsent: order.needsConsent, dueFen: 0 }
  // What may not be paid is not opened either.
  const payable = transition(settlementMachine, 'open', 'enter_payment', facts)
  if (!payable.ok) return payable
  const day = businessDay(context.now, context.settings.zone)
  const number = sayableNumber('settlement', day, await context.writer.nextNumber(numberPrefixes.settlement, day))
  const id = context.newId()
  const { visitId } = order
  await context.writer.settlements.insert({
    id,
    number,
    orderId: order.id,
    visitId,
    state: 'open',
    ...figuresOf(mine),
    openedBy: actor(context),
    openedAt: context.now,
    coveredAt: null,
    coveredInShiftId: null,
    closedAt: null,
    signatureId: null,
  })
  await context.tell('settlement.opened', {
    record: 'settlements',
    recordId: id,
    visitId,
    data: { number, orderId: order.id },
  })
  return ok(id)
}
