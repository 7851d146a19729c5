import type { PrintedForm } from '#electron/contract/prints'
import type { DocumentModel } from '#electron/documents/models/index'
import type { AddOn } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { QueryContext } from '../handler'
import { loadByOrder, loadVisit, type LoadedOrder } from '../visit/load'
import { buildAddOn } from './add-on'
import { buildIntake } from './intake'
import { gatherPapers, type Papers } from './papers'
import { buildReleaseNotice } from './release-notice'
import { buildRepairOrder } from './repair-order'
import { buildSettlement } from './settlement'
import { asSigned, type SignedModel } from './signatures'
import { buildWarrantyCertificate } from './warranty-certificate'
import { buildWorkStop } from './work-stop'

export type Form = PrintedForm

/**
 * A form as it stands now: what was signed as it was signed, with the signatures that have come to it since.
 *
 * @param subjectId the order, or the add-on; for a form of the intake also the visit, which may have no order yet
 */
export async function buildForm(
  { reader, settings }: Pick<QueryContext, 'reader' | 'settings'>,
  form: Form,
  subjectId: string,
): Promise<Result<{ visitId: string; model: DocumentModel }>> {
  const addOn = form === 'add_on' ? await reader.addOns.get(subjectId) : undefined
  if (form === 'add_on' && !addOn) return refuse('ADD_ON_UNKNOWN')
  const stop = form === 'work_stop' ? await reader.workStops.get(subjectId) : undefined
  if (form === 'work_stop' && !stop) return refuse('STOP_UNKNOWN')
  const found = await loadByOrder(reader, addOn?.orderId ?? stop?.orderId ?? subjectId)
  if (!found) {
    const loaded = form in intakeForms ? await loadVisit(reader, subjectId) : undefined
    if (!loaded) return refuse('ORDER_UNKNOWN')
    const intake = intakeForm(await gatherPapers(reader, loaded, settings))
    return intake.ok ? ok({ visitId: subjectId, model: intake.value }) : intake
  }
  const papers = await gatherPapers(reader, found.loaded, settings)
  const built = addOn
    ? addOnForm(papers, found.mine, addOn)
    : stop
      ? signed(papers, stop.id, buildWorkStop(papers, found.mine, stop), stop.state === 'proposed')
      : orderForms[form](papers, found.mine)
  return built.ok ? ok({ visitId: found.loaded.visit.id, model: built.value }) : built
}

type BuildForm = (papers: Papers, mine: LoadedOrder) => Result<DocumentModel>

function intakeForm(papers: Papers): Result<DocumentModel> {
  const { id, state } = papers.loaded.visit
  return signed(papers, id, buildIntake(papers), state === 'with_advisor')
}

const intakeForms = { walk_around: intakeForm, belongings: intakeForm }

const orderForms: Record<Form, BuildForm> = {
  repair_order: (papers, mine) =>
    signed(papers, mine.order.id, buildRepairOrder(papers, mine), mine.order.needsConsent),
  settlement: (papers, mine) =>
    signed(papers, mine.order.id, buildSettlement(papers, mine), mine.settlement?.signatureId === null),
  ...intakeForms,
  release_notice: buildReleaseNotice,
  warranty: buildWarrantyCertificate,
  add_on: () => refuse('ADD_ON_UNKNOWN'),
  work_stop: () => refuse('STOP_UNKNOWN'),
}

function addOnForm(papers: Papers, mine: LoadedOrder, addOn: AddOn): Result<DocumentModel> {
  return signed(papers, addOn.id, buildAddOn(papers, mine, addOn), addOn.answeredAt === null)
}

function signed(papers: Papers, subjectId: string, fresh: Result<SignedModel>, beingChanged: boolean) {
  return fresh.ok ? ok(asSigned(papers, subjectId, fresh.value, beingChanged)) : fresh
}
