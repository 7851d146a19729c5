import type { Verdict } from '#electron/contract/gate'
import { t } from '@/i18n'

/** Model and colour, as large as the plate; of a car that nothing is written of yet, that. */
export function carOf({ verdict, visitId, car, colour }: Verdict): string {
  const known = [car, colour].filter((part) => part !== '').join(' · ')
  if (known !== '' || visitId === null) return known
  return verdict === 'arrival' ? t('gate.verdict.unknownCar') : t('gate.verdict.notWritten')
}

/** What stands below the car where there are no reasons: what the guard does now. */
export function saysOf(shown: Verdict): string[] {
  const { verdict, cardNumber, purpose, told, byManager, cardShown, reasons, car, colour } = shown
  switch (verdict) {
    case 'arrival': {
      const card = t('gate.verdict.card', { number: cardNumber })
      if (purpose === 'tow_in') return [card, t('gate.verdict.towTruck')]
      return [card, told ? t('gate.verdict.told') : t('gate.verdict.cleared')]
    }
    case 'go': {
      const card = cardShown ? t('gate.verdict.collected', { number: cardNumber }) : t('gate.verdict.notReturned')
      if (byManager !== '') return [t('gate.verdict.byManager', { name: byManager, n: reasons.length }), card]
      return [t(car === '' && colour === '' ? 'gate.verdict.comparePlate' : 'gate.verdict.compare'), card]
    }
    case 'stop':
      // Nothing is open: the guard compared, and it is another car.
      return [t('gate.verdict.otherCar'), t('gate.verdict.askReception')]
  }
}

/** Too wide to stand in one line as large as the plate: a Chinese character is two columns wide. */
export function isLong(car: string): boolean {
  const columns = Array.from(car, (character) => (character > '\u2e7f' ? 2 : 1)).reduce<number>(
    (sum, width) => sum + width,
    0,
  )
  return columns > 24
}

/** What is wrong is said large, what to do about it below. */
export function sentencesOf(text: string): [string, ...string[]] {
  const [first = '', ...more] = text.split(/(?<=。)|(?<=\.) /u)
  return [first, ...more]
}
