/** The papers that reception's steps cause, put into the queue in the same transaction. */
import type { DocumentModel } from '#electron/documents/models/index'
import { ok, refuse, type Result } from '#electron/domain/result'
import { buildKeyTag } from '../documents/key-tag'
import { gatherPapers, type Papers } from '../documents/papers'
import { buildReleaseNotice } from '../documents/release-notice'
import { buildVoucher } from '../documents/voucher'
import type { CommandContext } from '../handler'
import { enqueueDocument } from '../prints/enqueue'
import { enqueueForm } from '../prints/order-print'
import { loadByOrder, loadVisit, type LoadedOrder } from '../visit/load'

export async function printKeyTag(context: CommandContext, visitId: string): Promise<Result<null>> {
  const loaded = await loadVisit(context.reader, visitId)
  if (!loaded?.keys) return refuse('KEYS_NOT_REGISTERED')
  const tag = buildKeyTag(await gatherPapers(context.reader, loaded, context.settings))
  if (!tag.ok) return tag
  await enqueueDocument(context, tag.value, { target: 'receipt', subjectId: loaded.keys.id, visitId })
  return ok(null)
}

/** The customer's voucher, and the order in its three copies (S:258). */
export async function printSignedOrder(context: CommandContext, orderId: string): Promise<Result<null>> {
  const voucher = await printSlip(context, orderId, buildVoucher)
  if (!voucher.ok) return voucher
  const form = await enqueueForm(context, 'repair_order', orderId)
  return form.ok ? ok(null) : form
}

/** The release notice, and the forms that go with the car: settlement, warranty, belongings, notice (C7, S:176). */
export async function printBundle(context: CommandContext, orderId: string): Promise<Result<null>> {
  const notice = await printSlip(context, orderId, buildReleaseNotice)
  if (!notice.ok) return notice
  for (const form of ['settlement', 'warranty', 'belongings', 'release_notice'] as const) {
    const queued = await enqueueForm(context, form, orderId)
    if (!queued.ok) return queued
  }
  return ok(null)
}

async function printSlip(
  context: CommandContext,
  orderId: string,
  build: (papers: Papers, mine: LoadedOrder) => Result<DocumentModel>,
): Promise<Result<null>> {
  const found = await loadByOrder(context.reader, orderId)
  if (!found) return refuse('ORDER_UNKNOWN')
  const slip = build(await gatherPapers(context.reader, found.loaded, context.settings), found.mine)
  if (!slip.ok) return slip
  const visitId = found.loaded.visit.id
  await enqueueDocument(context, slip.value, { target: 'receipt', subjectId: orderId, visitId })
  return ok(null)
}
