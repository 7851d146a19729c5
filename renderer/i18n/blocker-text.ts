import type { Blocker } from '#electron/contract/visit'
import { qualityGates } from '#electron/contract/states'
import { t } from '.'

/** A release blocker as a sentence in the language of the screen. */
export function blockerText({ code, params }: Pick<Blocker, 'code' | 'params'>): string {
  const gate = qualityGates.find((each) => each === params['gate'])
  return t(`blockers.${code}`, gate === undefined ? params : { ...params, gate: t(`words.qualityGate.${gate}`) })
}
