import { normalisedPlate } from '#electron/contract/plate'
import type { Verdict } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import type { Blocker } from '#electron/contract/blockers'
import type { BlockerCode } from '#electron/contract/blockers'
import { ok, type Result } from '#electron/domain/result'
import type { CommandContext } from '../handler'
import { blockersOf } from '../release/blockers'
import { loadVisit } from '../visit/load'
import { keepPassage } from './passage'
import { stopOf } from './verdict'

/** A car at the barrier without its card does not leave, whatever else is settled; the attempt is kept (G3). */
export async function askByPlate(
  context: CommandContext,
  { plate: typed }: InputOf<'gate.askByPlate'>,
): Promise<Result<Verdict>> {
  const { reader, now } = context
  const plate = normalisedPlate(typed)
  const visit = await reader.visits.first({ openPlate: plate })
  const loaded = visit && (await loadVisit(reader, visit.id))
  if (!loaded) return ok(await stopUnknown(context, plate))
  const reasons = await blockersOf(reader, loaded)
  const cardNumber = loaded.card?.number ?? ''
  if (!reasons.some(({ code }) => code.startsWith('CARD_'))) {
    reasons.push(atTheGate('CARD_NOT_SHOWN', { number: cardNumber }))
  }
  await keepPassage(context, {
    kind: 'stop',
    visitId: loaded.visit.id,
    plate,
    cardNumber,
    reasons: reasons.map(({ code }) => code),
  })
  return ok({ ...stopOf(loaded, reasons, now), cardShown: false })
}

async function stopUnknown(context: CommandContext, plate: string): Promise<Verdict> {
  const reason = atTheGate('PLATE_NOT_INSIDE', { plate })
  await keepPassage(context, { kind: 'stop', visitId: null, plate, cardNumber: '', reasons: [reason.code] })
  return {
    verdict: 'stop',
    visitId: null,
    plate,
    car: '',
    colour: '',
    cardNumber: '',
    arrivedAt: null,
    at: context.now,
    reasons: [reason],
    told: false,
    mayLeaveUnserved: false,
    purpose: null,
    cardShown: false,
    byManager: '',
  }
}

/** Only the gate itself can clear it, so there is nobody to ring. */
function atTheGate(code: BlockerCode, params: Blocker['params']): Blocker {
  return { code, station: 'gate', params, extension: '' }
}
