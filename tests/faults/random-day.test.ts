/** Random days: whatever people press, the shop answers as the paper says, and stays whole. A failure names the seed that replays it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onSqlite } from '#tests/support/databases'
import { rounds } from './rounds'
import {
  arrive,
  isOpen,
  newShop,
  nextStep,
  scanAtGate,
  stepNames,
  steps,
  type ShopModel,
  type StepName,
} from './shop-model'
import { RealShop } from './real-shop'

const plates = ['苏A10001', '苏A10002', '苏AD10003'] as const
const cardNumbers = ['001', '002', '003'] as const

type Happening =
  | { what: 'arrive'; card: number; plate: number }
  | { what: 'scan'; card: number }
  | { what: 'next'; visit: number }
  | { what: 'step'; visit: number; step: StepName }

const which = fc.nat({ max: 2 })
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('arrive' as const), card: which, plate: which }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('scan' as const), card: which }) },
  { weight: 12, arbitrary: fc.record({ what: fc.constant('next' as const), visit: which }) },
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant('step' as const), visit: which, step: fc.constantFrom(...stepNames) }),
  },
)

async function happen(model: ShopModel, real: RealShop, one: Happening): Promise<void> {
  if (one.what === 'arrive') {
    const card = model.cards[one.card]!
    const plate = plates[one.plate]!
    const visitId = await real.arrive(card.number, plate)
    const may = card.state === 'in_rack' && !model.visits.some((visit) => isOpen(visit) && visit.plate === plate)
    expect(visitId !== null, `arrival of ${plate} with card ${card.number}`).toBe(may)
    if (visitId !== null) arrive(model, visitId, plate, card)
    return
  }
  if (one.what === 'scan') {
    const card = model.cards[one.card]!
    const told = `card ${card.number}, ${card.state}, at the gate`
    const verdict = await real.scan(card.number)
    expect(verdict, told).toBe(scanAtGate(model, card))
    return
  }
  const visits = model.visits.filter(isOpen)
  const visit = visits[one.visit % Math.max(1, visits.length)]
  if (!visit) return
  const name = one.what === 'step' ? one.step : nextStep(visit)
  if (name === undefined) return
  const may = steps[name].may(visit)
  if (may === undefined) return
  const before = JSON.stringify(visit)
  const answer = await real.step(name, visit)
  expect(answer.ok, `${name}: ${answer.why} on ${before}`).toBe(may)
  if (answer.ok) steps[name].happens(visit)
}

/**
 * In the evening every key is pressed that the paper says nothing of, and all those of cars that have left: there is an answer or a
 * refusal, and whatever it was, the shop is whole.
 */
async function pressWhatIsLeftOpen(model: ShopModel, real: RealShop): Promise<void> {
  for (const visit of model.visits.slice(-3)) {
    for (const name of stepNames) {
      if (isOpen(visit) && steps[name].may(visit) !== undefined) continue
      await real.step(name, visit)
    }
  }
  await real.checkInvariants()
}

/** The databases of a test are removed when it ends, so thousands of days are many tests. */
const tests = rounds(1, 100)
const days = rounds(12, 100)
/** `FRONTLANE_SEED` replays. */
const firstSeed = Number(process.env['FRONTLANE_SEED'] ?? rounds(20_261_124, Date.now() % 1_000_000_000))

onSqlite((open) => {
  it.each(Array.from({ length: tests }, (_, n) => firstSeed + n))(
    'answers as domain.md says, and is whole after every step, from seed %i on',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 100, size: 'max' }), async (day) => {
          const real = await RealShop.open(await open())
          const model = newShop(cardNumbers)
          for (const one of day) {
            await happen(model, real, one)
            await real.checkWhole(model)
          }
          await pressWhatIsLeftOpen(model, real)
          await real.close()
        }),
        { numRuns: days, seed, endOnFailure: false },
      )
    },
  )
})
