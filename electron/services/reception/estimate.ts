/** The estimate of an order: labour and parts at the shop's prices, discounts within what the person may give (S:41 S:96). */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { checkDiscount } from '#electron/domain/order/discount'
import { isBeingWritten } from '#electron/domain/order/course'
import { checkRework } from '#electron/domain/order/rework'
import { orderTotals } from '#electron/domain/order/totals'
import type { OrderLine, RepairOrder } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { takeNumber } from '../number'
import { refreshConsent } from '../order/consent'
import { priceLines } from '../order/price-lines'
import { stepOrder } from '../order/step'
import { approverOf } from '../staff/approver'
import { visitInHand } from '../visit/in-hand'
import type { LoadedOrder, LoadedVisit } from '../visit/load'
import { indexVisit } from '../visit/index-visit'

type Estimate = InputOf<'reception.saveEstimate'>

export async function saveEstimate(
  context: CommandContext,
  estimate: Estimate,
): Promise<Result<OutputOf<'reception.saveEstimate'>>> {
  const found = await visitInHand(context, estimate.visitId)
  if (!found.ok) return found
  const saved =
    estimate.orderId === null
      ? await draft(context, found.value, estimate)
      : await revise(context, found.value, estimate, estimate.orderId)
  if (!saved.ok) return saved
  const lines = await context.reader.orderLines.list({ orderId: saved.value, state: 'agreed' })
  return ok({ orderId: saved.value, totals: orderTotals(lines, estimate) })
}

/** Reception's first word on price: needs to know whose car it is and what is wrong with it. */
async function draft(context: CommandContext, loaded: LoadedVisit, estimate: Estimate): Promise<Result<string>> {
  const { writer, now } = context
  const { visit, sender, vehicle } = loaded
  if (!sender) return refuse('CUSTOMER_MISSING')
  if (!vehicle) return refuse('VEHICLE_MISSING')
  if (visit.complaint === '') return refuse('COMPLAINT_MISSING')
  const open = loaded.orders.find(({ order }) => isBeingWritten(order))
  if (open) return refuse('ORDER_ALREADY_OPEN', { number: open.order.number })
  const rework = await reworkOf(context, vehicle.id, estimate.reworkOfOrderId ?? null)
  if (!rework.ok) return rework
  const terms = await priceTerms(context, estimate, null)
  if (!terms.ok) return terms
  const orderId = context.newId()
  const lines = await baseLines(context, estimate, { id: orderId, ...rework.value }, [])
  if (!lines.ok) return lines

  const number = await takeNumber(context, 'order')
  await writer.repairOrders.insert({
    ...blankOrder,
    ...terms.value,
    ...rework.value,
    id: orderId,
    number,
    visitId: visit.id,
    reachPhone: sender.phone,
    createdAt: now,
    createdBy: actor(context),
  })
  await writer.orderLines.insert(...lines.value)
  // However the visit had ended for an earlier order, it goes on.
  await writer.visits.update(visit.id, { outcome: null })
  await indexVisit(context, visit.id)
  await context.tell('order.drafted', {
    record: 'repairOrders',
    recordId: orderId,
    visitId: visit.id,
    data: { number, lines: lines.value.length },
  })
  return ok(orderId)
}

/** A signed order whose lines change asks for consent again. Lines of add-ons have an agreement of their own and stay. */
async function revise(
  context: CommandContext,
  loaded: LoadedVisit,
  estimate: Estimate,
  orderId: string,
): Promise<Result<string>> {
  const mine = loaded.orders.find(({ order }) => order.id === orderId)
  if (!mine) return refuse('ORDER_UNKNOWN')
  const terms = await priceTerms(context, estimate, mine.order)
  if (!terms.ok) return terms
  const own = mine.lines.filter((line) => line.addOnId === null)
  const lines = await baseLines(context, estimate, mine.order, own)
  if (!lines.ok) return lines
  const revised = await stepOrder(
    context,
    { loaded, mine },
    {
      event: 'revise',
      told: 'order.revised',
      data: { before: estimateOf(mine) },
      patch: terms.value,
    },
  )
  if (!revised.ok) return revised
  for (const line of own) await context.writer.orderLines.remove(line.id)
  await context.writer.orderLines.insert(...lines.value)
  await refreshConsent(context, orderId)
  return ok(orderId)
}

/** Of a rework nobody pays anything: whatever was said, its lines are the shop's own. */
function baseLines(
  context: CommandContext,
  { lines }: Estimate,
  { id: orderId, reworkOfOrderId }: Pick<RepairOrder, 'id' | 'reworkOfOrderId'>,
  own: readonly OrderLine[],
): Promise<Result<OrderLine[]>> {
  const wanted = reworkOfOrderId === null ? lines : lines.map((line) => ({ ...line, payer: 'rework' as const }))
  return priceLines(context, wanted, { orderId, addOnId: null, state: 'agreed', firstPosition: 1, own })
}

type Rework = Pick<RepairOrder, 'reworkOfOrderId' | 'category'>

/** Free rework names the order whose work is done again. */
async function reworkOf(
  { reader }: CommandContext,
  vehicleId: string,
  earlierId: string | null,
): Promise<Result<Rework>> {
  if (earlierId === null) return ok({ reworkOfOrderId: null, category: blankOrder.category })
  const earlier = await reader.repairOrders.get(earlierId)
  if (!earlier) return refuse('ORDER_UNKNOWN')
  const visit = await reader.visits.get(earlier.visitId)
  const checked = checkRework(earlier, visit?.vehicleId ?? null, vehicleId)
  return checked.ok ? ok({ reworkOfOrderId: earlierId, category: 'rework' }) : checked
}

type Terms = Pick<RepairOrder, 'labourDiscountPercent' | 'partsDiscountPercent' | 'discountApprovedBy' | 'rounding'>

/** Beyond the person's limit a manager decides; what a manager has allowed before stays allowed. */
async function priceTerms(
  context: CommandContext,
  { labourDiscountPercent, partsDiscountPercent, rounding }: Estimate,
  before: RepairOrder | null,
): Promise<Result<Terms>> {
  const { caller, settings } = context
  const terms = { labourDiscountPercent, partsDiscountPercent, rounding }
  const asked = { labour: labourDiscountPercent, parts: partsDiscountPercent }
  const checked = checkDiscount(caller.staff?.roles ?? [], asked, settings.discountLimits)
  if (checked.ok) return ok({ ...terms, discountApprovedBy: null })
  const same =
    before?.labourDiscountPercent === labourDiscountPercent && before.partsDiscountPercent === partsDiscountPercent
  const approvedBy = approverOf(context, 'discount.any') ?? (same ? before.discountApprovedBy : null)
  return approvedBy === null
    ? refuse('APPROVAL_NEEDED', checked.refusal.params)
    : ok({ ...terms, discountApprovedBy: approvedBy })
}

/** What the shop's memory keeps of an estimate that is replaced. */
function estimateOf({ order, lines }: LoadedOrder) {
  const { labourDiscountPercent, partsDiscountPercent, rounding } = order
  const kept = lines.filter((line) => line.addOnId === null)
  return {
    labourDiscountPercent,
    partsDiscountPercent,
    rounding,
    lines: kept.map(({ itemCode, quantity, unitPriceFen, payer }) => ({ itemCode, quantity, unitPriceFen, payer })),
  }
}

const blankOrder = {
  state: 'draft',
  category: 'minor',
  paymentTerms: 'on_delivery',
  oldParts: 'take_back',
  wash: false,
  otherRequests: '',
  promisedAt: null,
  firstPromisedAt: null,
  delayReason: '',
  quotedAt: null,
  signedAt: null,
  needsConsent: false,
  voucherCode: null,
  receivedBy: null,
  receivedAt: null,
  washStartedAt: null,
  washedBy: null,
  finishedBay: null,
  readyAt: null,
  calledAt: null,
  deliveredAt: null,
  reworkOfOrderId: null,
  closedReason: '',
} satisfies Partial<RepairOrder>
