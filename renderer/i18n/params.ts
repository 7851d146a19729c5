/** What fills a sentence, as people read it: money, plates, times and words instead of codes. */
import { displayedPlate } from '#electron/contract/plate'
import { money } from '@/format/number'
import { dayTime, duration } from '@/format/time'
import { t, type MessageKey, type Params } from './index'
import zhCN from './zh-CN'

/** Params whose values are codes, and the list of words they are from. */
const wordLists: Record<string, { path: string; words: Record<string, string> }> = {
  gate: { path: 'words.qualityGate', words: zhCN.words.qualityGate },
  next: { path: 'words.qualityGate', words: zhCN.words.qualityGate },
  kind: { path: 'words.lineKind', words: zhCN.words.lineKind },
  what: { path: 'words.codeKind', words: zhCN.words.codeKind },
  thing: { path: 'words.thing', words: zhCN.words.thing },
}

/** How long somebody has to wait: nobody counts three hundred seconds. */
function waiting(seconds: number): string {
  return seconds > 90 ? duration(Math.ceil(seconds / 60) * 60_000) : t('common.seconds', { n: seconds })
}

function readable(name: string, value: string | number): string | number {
  if (typeof value === 'number') {
    if (name === 'seconds') return waiting(value)
    return name.endsWith('Fen') ? money(value) : value
  }
  if (name === 'plate') return displayedPlate(value)
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return dayTime(value)
  const list = wordLists[name]
  // Membership is checked against the very table whose keys MessageKey lists.
  return list !== undefined && value in list.words ? t(`${list.path}.${value}` as MessageKey) : value
}

/** `count` also chooses between the forms of a sentence. */
export function readableParams(params: Params): Params {
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(name, value)]))
  const count = params['count']
  return typeof count === 'number' ? { ...shown, n: count } : shown
}
