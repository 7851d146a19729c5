import type { OutputOf } from '#electron/contract/index'
import { day } from '@/format/time'
import { t } from '@/i18n'

type Car = OutputOf<'gate.overview'>['yard'][number]

/** It came on an earlier day of the shop. */
export function isOvernight({ arrivedAt }: Pick<Car, 'arrivedAt'>, now: number): boolean {
  return day(arrivedAt) !== day(now)
}

/** Where its keys are: null when the customer has them, 0 when the house has them outside of the cabinet. */
export function keyText(slot: number | null): string {
  if (slot === null) return t('gate.keys.none')
  return slot === 0 ? t('gate.keys.house') : t('gate.keys.slot', { slot })
}
