import { displayedPlate } from '#electron/contract/plate'
import type { OutputOf } from '#electron/contract/index'
import { t } from '@/i18n'
import type { Panel } from './useGate'

type Entry = Extract<Panel, { shows: 'plate' }>

const most = 6

/** What the plate is asked for, and the plates that are likely: of cars that left lately, or of those inside. */
export function entryOf(panel: Entry, overview: OutputOf<'gate.overview'> | null): { title: string; recent: string[] } {
  switch (panel.why) {
    case 'arrival':
      return {
        title: t('gate.plate.title', { number: panel.cardNumber }),
        recent: (overview?.recentPlates ?? []).slice(0, most),
      }
    case 'ask':
      return { title: t('gate.plate.ask'), recent: (overview?.yard ?? []).map((car) => car.plate).slice(0, most) }
    case 'correct':
      return { title: t('gate.plate.correct', { plate: displayedPlate(panel.wrong) }), recent: [] }
  }
}
