import type { InputOf, OutputOf } from '#electron/contract/index'
import { businessDay } from '#electron/domain/clock/opening-hours'
import { transition } from '#electron/domain/machine'
import { numberPrefixes, sayableNumber } from '#electron/domain/numbering'
import { ok, type Result } from '#electron/domain/result'
import { settlementMachine } from '#electron/domain/settlement/machine'
import { actor, type CommandContext } from '../handler'
import { orderAtHand, type OrderAtHand } from '../order/find'
import { figuresOf } from './at-hand'
import { settlementView } from './view'

/** Opens an order's settlement, from the three gates on; one that is there is shown as it is. */
export async function openSettlement(
  context: CommandContext,
  { orderId }: InputOf<'cashier.openSettlement'>,
): Promise<Result<OutputOf<'cashier.openSettlement'>>> {
  const found = await orderAtHand(context, orderId)
  if (!found.ok) return found
  const opened = found.value.mine.settlement ? ok(found.value.mine.settlement.id) : await open(context, found.value)
  return opened.ok ? settlementView(context, opened.value) : opened
}

async function open(context: CommandContext, { loaded, mine }: OrderAtHand): Promise<Result<string>> {
  const { order } = mine
  const facts = { orderState: order.state, needsConsent: order.needsConsent, dueFen: 0 }
  // What may not be paid is not opened either.
  const payable = transition(settlementMachine, 'open', 'enter_payment', facts)
  if (!payable.ok) return payable
  const day = businessDay(context.now, context.settings.zone)
  const number = sayableNumber('settlement', day, await context.writer.nextNumber(numberPrefixes.settlement, day))
  const id = context.newId()
  const visitId = loaded.visit.id
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
