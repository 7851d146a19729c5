/** What several papers say in the same words. */
import { lineAmountFen } from '#electron/domain/money/money'
import { orderTotals, type OrderTotals, type PriceTerms } from '#electron/domain/order/totals'
import type { OrderLine } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { Amounts, Car, Lines, Person, Readings } from '#electron/documents/models/index'
import type { Papers } from './papers'
import { personOf } from './people'

interface CarAndPeople {
  car: Car
  sender: Person
  owner: Person | null
  /** Only where somebody other than the sender pays. */
  payer: Person | null
  advisor: Person
}

/** Refused while nobody knows whose car it is, or which. */
export function carAndPeople({ loaded, staff }: Papers): Result<CarAndPeople> {
  const { visit, vehicle, sender, owner, payer } = loaded
  if (!sender) return refuse('CUSTOMER_MISSING')
  if (!vehicle) return refuse('VEHICLE_MISSING')
  const { make, model, colour, vin, engineNumber, energy } = vehicle
  return ok({
    car: { plate: visit.plate, make, model, colour, vin: vin ?? '', engineNumber, energy },
    sender: personOf(sender),
    owner: owner && personOf(owner),
    payer: payer && payer.id !== sender.id ? personOf(payer) : null,
    advisor: staff(visit.advisorId),
  })
}

/** What the instruments showed on arrival. */
export function readingsOf({ loaded }: Papers): Result<Readings> {
  if (!loaded.walkAround) return refuse('WALK_AROUND_MISSING')
  const { odometerKm, fuelEighths, batteryPercent } = loaded.walkAround
  return ok({ odometerKm, fuelEighths, batteryPercent })
}

/** Labour and material apart (S:41). */
export function linesOf(lines: readonly OrderLine[]): Lines {
  const priced = (line: OrderLine) => ({
    code: line.itemCode,
    name: line.name,
    unitPriceFen: line.unitPriceFen,
    amountFen: lineAmountFen(line),
    payer: line.payer,
  })
  const measured = (line: OrderLine) => ({ ...priced(line), unit: line.unit, quantityThousandths: line.quantity })
  const of = (kind: OrderLine['kind']) => lines.filter((line) => line.kind === kind)
  return {
    labour: of('labour').map((line) => ({ ...priced(line), hoursHundredths: line.quantity })),
    parts: of('part').map((line) => ({ ...measured(line), brand: line.brand, source: line.partSource ?? 'oem' })),
    other: of('other').map(measured),
  }
}

export function amountsOf(lines: readonly OrderLine[], terms: PriceTerms): Amounts {
  return withPercents(orderTotals(lines, terms), terms)
}

export function withPercents(totals: OrderTotals, terms: PriceTerms): Amounts {
  const { labourDiscountPercent, partsDiscountPercent } = terms
  return { ...totals, labourDiscountPercent, partsDiscountPercent }
}
