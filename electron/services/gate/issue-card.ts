import type { Verdict } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import { takeDue } from '#electron/domain/clock/due'
import type { Vehicle, Visit } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { checkPlate } from '#electron/domain/vehicle/plate'
import { comesToReception, firstVisitState } from '#electron/domain/visit/purpose'
import { actor, type CommandContext } from '../handler'
import { openTask } from '../task/task'
import { indexVisit } from '../visit/index-visit'
import { cardAfter, moveCard } from '../exit-card/move'
import { comeBack } from './come-back'
import { visitToGoOnWith } from './left-open'
import { keepPassage } from './passage'
import { checkNotInside } from './plate-inside'
import { arrivalOf } from './verdict'

/** An arrival: a visit begins with the card from the rack, and reception's clock with it (G1 G2 S:254 S:255). */
export async function issueCard(
  context: CommandContext,
  { cardId, plate: typed, purpose, unusualPlate }: InputOf<'gate.issueCard'>,
): Promise<Result<Verdict>> {
  const { reader, writer } = context
  const card = await reader.exitCards.get(cardId)
  if (!card) return refuse('EXIT_CARD_UNKNOWN', { code: '' })
  const plate = checkPlate(typed, unusualPlate)
  if (!plate.ok) return plate
  const outside = await checkNotInside(reader, plate.value)
  if (!outside.ok) return outside
  const goesOn = comesToReception(purpose) ? await visitToGoOnWith(reader, plate.value) : undefined
  if (goesOn) return comeBack(context, goesOn, card)
  const vehicle = await reader.vehicles.first({ plate: plate.value })
  const visit = arrivedVisit(context, { plate: plate.value, purpose, cardId, vehicle })
  const step = { event: 'issue', visit, card, visitorName: '' } as const
  const allowed = cardAfter(step)
  if (!allowed.ok) return allowed
  await writer.visits.insert(visit)
  const issued = await moveCard(context, step)
  if (!issued.ok) return issued
  if (comesToReception(purpose)) {
    await openTask(context, {
      kind: 'take_arrival',
      visitId: visit.id,
      subjectId: visit.id,
      dueAt: takeDue(context.now, context.settings.takeTargetSeconds),
      forRole: 'advisor',
    })
  }
  await keepPassage(context, { kind: 'arrival', visitId: visit.id, plate: visit.plate, cardNumber: card.number })
  await indexVisit(context, visit.id)
  await context.tell(comesToReception(purpose) ? 'visit.arrived' : 'visit.let_in', {
    record: 'visits',
    recordId: visit.id,
    visitId: visit.id,
    data: { purpose },
  })
  return ok(arrivalOf({ visit, card, vehicle: vehicle ?? null }))
}

interface Arrival {
  plate: string
  purpose: Visit['purpose']
  cardId: string
  vehicle: Vehicle | undefined
}

/** A known plate brings its car, and with it the owner on file. */
function arrivedVisit(context: CommandContext, { plate, purpose, cardId, vehicle }: Arrival): Visit {
  const state = firstVisitState(purpose)
  return {
    id: context.newId(),
    plate,
    openPlate: plate,
    purpose,
    state,
    clearedFrom: null,
    outcome: null,
    vehicleId: vehicle?.id ?? null,
    cardId,
    ownerId: vehicle?.ownerId ?? null,
    senderId: null,
    payerId: null,
    advisorId: null,
    complaint: '',
    advisorNotes: '',
    faultKnown: false,
    waits: null,
    arrivedAt: context.now,
    arrivedBy: actor(context),
    belongingsListedAt: null,
    takenAt: null,
    greetedAt: null,
    admittedAt: null,
    clearedAt: state === 'cleared' ? context.now : null,
    departedAt: null,
  }
}
