import type { Blocker } from '#electron/contract/blockers'
import { t } from './index'
import { readableParams } from './params'

/** One reason why a car may not leave, as staff read it. */
export function blockerText({ code, params }: Pick<Blocker, 'code' | 'params'>): string {
  return t(`blockers.${code}`, readableParams(params))
}
