import type { SignedKind } from '#electron/contract/states'
import { ok, refuse, type Result } from '#electron/domain/result'
import { buildAddOn } from '../documents/add-on'
import { buildIntake } from '../documents/intake'
import { gatherPapers, type Papers } from '../documents/papers'
import { buildRepairOrder } from '../documents/repair-order'
import { buildSettlement } from '../documents/settlement'
import type { SignedModel } from '../documents/signatures'
import { buildWorkStop } from '../documents/work-stop'
import type { QueryContext } from '../handler'
import { nothingDue } from '../settlement/nothing-due'
import { loadByOrder, loadVisit, type LoadedOrder } from '../visit/load'

/**
 * The text to sign, as the records have it now, in the shop's language.
 *
 * @param subjectId visit for `intake`, order for `order` and `settlement`, add-on for `add_on`, stop for `stop`
 */
export async function textToSign(
  context: Pick<QueryContext, 'reader' | 'settings'>,
  kind: SignedKind,
  subjectId: string,
): Promise<Result<{ visitId: string; model: SignedModel }>> {
  switch (kind) {
    case 'intake':
      return intakeToSign(context, subjectId)
    case 'add_on':
      return addOnToSign(context, subjectId)
    case 'stop':
      return stopToSign(context, subjectId)
    case 'order':
      return ofOrder(context, subjectId, buildRepairOrder)
    case 'settlement':
      return ofOrder(context, subjectId, settlementToSign)
  }
}

type Context = Parameters<typeof textToSign>[0]

async function intakeToSign({ reader, settings }: Context, visitId: string) {
  const loaded = await loadVisit(reader, visitId)
  if (!loaded) return refuse('VISIT_UNKNOWN')
  return withVisit(visitId, buildIntake(await gatherPapers(reader, loaded, settings)))
}

async function addOnToSign(context: Context, addOnId: string) {
  const addOn = await context.reader.addOns.get(addOnId)
  if (!addOn) return refuse('ADD_ON_UNKNOWN')
  return ofOrder(context, addOn.orderId, (papers, mine) => buildAddOn(papers, mine, addOn))
}

async function stopToSign(context: Context, stopId: string) {
  const stop = await context.reader.workStops.get(stopId)
  if (!stop) return refuse('STOP_UNKNOWN')
  return ofOrder(context, stop.orderId, (papers, mine) => buildWorkStop(papers, mine, stop))
}

async function ofOrder(
  { reader, settings }: Context,
  orderId: string,
  build: (papers: Papers, mine: LoadedOrder) => Result<SignedModel>,
) {
  const found = await loadByOrder(reader, orderId)
  if (!found) return refuse('ORDER_UNKNOWN')
  return withVisit(found.loaded.visit.id, build(await gatherPapers(reader, found.loaded, settings), found.mine))
}

/** The customer signs how it was covered, so it has to be; where nothing is due the signature itself covers it. */
function settlementToSign(papers: Papers, mine: LoadedOrder): Result<SignedModel> {
  return mine.settlement?.state === 'open' && !nothingDue(mine)
    ? refuse('SETTLEMENT_NOT_COVERED')
    : buildSettlement(papers, mine)
}

function withVisit(visitId: string, built: Result<SignedModel>) {
  return built.ok ? ok({ visitId, model: built.value }) : built
}
