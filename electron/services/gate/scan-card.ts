import type { GateScan } from '#electron/contract/gate'
import type { InputOf } from '#electron/contract/index'
import { isRepeatedScan } from '#electron/domain/gate/repeated-scan'
import type { ExitCard } from '#electron/domain/records'
import { mayLeave } from '#electron/domain/release/blockers'
import { ok, refuse, type Result } from '#electron/domain/result'
import { findCard } from '../exit-card/find'
import { moveCard } from '../exit-card/move'
import type { CommandContext } from '../handler'
import { blockersOf } from '../release/blockers'
import { loadVisit } from '../visit/load'
import { depart } from './depart'
import { keepPassage } from './passage'
import { arrivalOf, goOf, stopOf } from './verdict'

/** In the rack it is an arrival, out it is a departure; a nervous hand's second scan is neither again (G1 G3). */
export async function scanCard(context: CommandContext, { code }: InputOf<'gate.scanCard'>): Promise<Result<GateScan>> {
  const found = await findCard(context.reader, code)
  if (!found.ok) return found
  const card = found.value
  const { number } = card
  switch (card.state) {
    case 'in_rack':
      return scannedInRack(context, card)
    case 'lost':
      return refuse('EXIT_CARD_LOST', { number })
    case 'retired':
      return refuse('EXIT_CARD_RETIRED', { number })
    case 'with_visitor':
    case 'with_reception':
    case 'cleared_to_leave':
      return scannedOut(context, card)
  }
}

async function scannedInRack({ reader, settings, now }: CommandContext, card: ExitCard): Promise<Result<GateScan>> {
  if (isRepeatedScan(card.stateSince, now, settings.sameDepartureSeconds)) {
    const last = await reader.gatePassages.first(
      { cardNumber: card.number, kind: ['go', 'unserved'], at: { gte: card.stateSince } },
      { orderBy: [['at', 'desc']] },
    )
    const left = last?.visitId && (await loadVisit(reader, last.visitId))
    if (left) return ok({ next: 'verdict', verdict: goOf(left, last.at) })
  }
  return ok({ next: 'plate', cardId: card.id, cardNumber: card.number })
}

async function scannedOut(context: CommandContext, card: ExitCard): Promise<Result<GateScan>> {
  const { reader, settings, now } = context
  const loaded = card.visitId === null ? undefined : await loadVisit(reader, card.visitId)
  if (!loaded) throw new Error(`card ${card.number} is out without a visit`)
  const { visit } = loaded
  if (visit.state === 'departed') {
    // The car left by a manager's word while the card lay at reception.
    const back = await moveCard(context, { event: 'bring_back', visit, card, visitorName: '' })
    return back.ok ? ok({ next: 'brought_back', cardNumber: card.number, plate: visit.plate }) : back
  }
  // A car that came back arrived again. Found among its own: of arrivals there are as many as there were visits.
  const passages = await reader.gatePassages.list({ visitId: visit.id }, { orderBy: [['at', 'desc']] })
  const arrived = passages.find(({ kind }) => kind === 'arrival')
  if (isRepeatedScan(arrived?.at ?? visit.arrivedAt, now, settings.sameArrivalSeconds)) {
    return ok({ next: 'same_arrival', verdict: arrivalOf(loaded) })
  }
  const blockers = await blockersOf(reader, loaded)
  if (!mayLeave(visit.state, blockers)) {
    const reasons = blockers.map((blocker) => blocker.code)
    await keepPassage(context, {
      kind: 'stop',
      visitId: visit.id,
      plate: visit.plate,
      cardNumber: card.number,
      reasons,
    })
    return ok({ next: 'verdict', verdict: stopOf(loaded, blockers, now) })
  }
  const holding = { otherBlockers: blockers.length, blockers: blockers.length }
  const left = await depart(context, { ...loaded, card }, { event: 'leave', holding })
  return left.ok ? ok({ next: 'verdict', verdict: goOf(loaded, now) }) : left
}
