import { displayedPlate } from '#electron/contract/plate'
import type { OutputOf } from '#electron/contract/index'
import { t } from '@/i18n'
import type { Panel } from './useGate'

type Entry = Extract<Panel, { shows: 'plate' }>

const most = 6

interface Likely {
  title: string
  recent: string[]
  expected: OutputOf<'gate.overview'>['expected']
}

/** What the plate is asked for, and the plates that are likely: of cars booked or that left lately, or of those inside. */
export function entryOf(panel: Entry, overview: OutputOf<'gate.overview'> | null): Likely {
  switch (panel.why) {
    case 'arrival': {
      const expected = (overview?.expected ?? []).slice(0, most)
      const isExpected = (plate: string) => expected.some((car) => car.plate === plate)
      return {
        title: t('gate.plate.title', { number: panel.cardNumber }),
        recent: (overview?.recentPlates ?? []).filter((plate) => !isExpected(plate)).slice(0, most),
        expected,
      }
    }
    case 'ask':
      return {
        title: t('gate.plate.ask'),
        recent: (overview?.yard ?? []).map((car) => car.plate).slice(0, most),
        expected: [],
      }
    case 'correct':
      return { title: t('gate.plate.correct', { plate: displayedPlate(panel.wrong) }), recent: [], expected: [] }
  }
}
