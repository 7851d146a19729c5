import { ok, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import type { LoadedOrder } from '../visit/load'
import { takeNumber } from '../number'
import { figuresOf } from './figures'
import { settlementAfter } from './step'

/** Opens the settlement of an order that has none. @returns its id */
export async function openFor(context: CommandContext, mine: LoadedOrder): Promise<Result<string>> {
  const { order } = mine
  const figures = figuresOf(mine)
  // What may not be paid is not opened either.
  const payable = settlementAfter(order, 'open', 'enter_payment', figures.totalFen)
  if (!payable.ok) return payable
  const number = await takeNumber(context, 'settlement')
  const id = context.newId()
  const { visitId } = order
  await context.writer.settlements.insert({
    id,
    number,
    orderId: order.id,
    visitId,
    state: 'open',
    ...figures,
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
