import type { Blocker } from '#electron/contract/visit'
import { t } from './index'
import { readableParams } from './params'

/** One reason why a car may not leave, as staff read it. */
export function blockerText({ code, params }: Pick<Blocker, 'code' | 'params'>): string {
  return t(`blockers.${code}`, readableParams(params))
}

/** Whom to ring about it: "前台　分机 802"; the station alone where nobody's extension is known. */
export function blockerContact({ station, extension }: Pick<Blocker, 'station' | 'extension'>): string {
  const name = t(`words.station.${station}`)
  return extension === '' ? name : t('common.extension', { station: name, extension })
}
