/** What a gatekeeper does, in one call each. */
import type { Verdict } from '#electron/contract/gate'
import type { VisitPurpose } from '#electron/contract/states'
import { people } from '#electron/demonstration/people'
import type { TestShop } from './shop'

const { gatekeeper } = people

export const scan = (shop: TestShop, number = '027') =>
  shop.call(gatekeeper, 'gate.scanCard', { code: `FLC-${number}` })
export const overview = (shop: TestShop) => shop.call(gatekeeper, 'gate.overview', {})

export async function cardInRack(shop: TestShop, number: string): Promise<string> {
  const scanned = await scan(shop, number)
  if (scanned.next !== 'plate') throw new Error(`card ${number} is out`)
  return scanned.cardId
}

export async function arrive(shop: TestShop, number = '027', plate = '苏A1K845', purpose: VisitPurpose = 'repair') {
  const cardId = await cardInRack(shop, number)
  const verdict = await shop.call(gatekeeper, 'gate.issueCard', { cardId, plate, purpose, unusualPlate: false })
  return verdict.visitId ?? ''
}

export async function verdictOf(shop: TestShop, number = '027'): Promise<Verdict> {
  const scanned = await scan(shop, number)
  if (scanned.next !== 'verdict') throw new Error(`no verdict: ${scanned.next}`)
  return scanned.verdict
}

/** Cleared at once, so that the gate can be looked at alone. */
export async function visitor(shop: TestShop, number = '027', plate = '苏A1K845') {
  const visitId = await arrive(shop, number, plate, 'showroom')
  await shop.advance(1)
  return visitId
}
