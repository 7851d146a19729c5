import { normalisedPlate } from '#electron/contract/plate'
import type { InputOf } from '#electron/contract/index'
import { phoneTail } from '#electron/domain/customer/phone'
import { ok, refuse, type Result } from '#electron/domain/result'
import { readCode } from '#electron/domain/scan/code'
import { isOver } from '#electron/domain/order/course'
import type { Reader } from '../ports/database'
import { loadVisit } from '../visit/load'
import type { Look } from './looks'

/** By the code on the voucher: that order, while its car is here. */
export async function findByVoucher(reader: Reader, { code }: InputOf<'lounge.openByVoucher'>): Promise<Result<Look>> {
  const read = readCode(code)
  const order = read.what === 'voucher' ? await reader.repairOrders.first({ voucherCode: read.code }) : undefined
  const visit = order && (await reader.visits.get(order.visitId))
  if (!visit || visit.state === 'departed') return refuse('LOOKUP_NOT_FOUND')
  return ok({ orderId: order.id, byVoucher: true })
}

/** By plate and the last four digits of the sender's or the owner's phone. What was wrong is not said. */
export async function findByPlate(
  reader: Reader,
  { plate, phoneTail: tail }: InputOf<'lounge.openByPlate'>,
): Promise<Result<Look>> {
  const visit = await reader.visits.first({ openPlate: normalisedPlate(plate) })
  const loaded = visit && (await loadVisit(reader, visit.id))
  const phones = [loaded?.sender?.phone, loaded?.owner?.phone].filter((phone) => phone !== undefined)
  if (!loaded || !phones.some((phone) => phoneTail(phone) === tail)) return refuse('LOOKUP_NOT_FOUND')
  const current = loaded.orders.findLast(({ order }) => !isOver(order)) ?? loaded.orders.at(-1)
  return current ? ok({ orderId: current.order.id, byVoucher: false }) : refuse('LOOKUP_TOO_EARLY')
}
