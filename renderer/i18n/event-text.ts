/** What an event says, in a sentence of the screen's language; one that has no sentence yet says its name. */
import type { EventRow } from '#electron/contract/events'
import { t, type MessageKey, type Params } from '.'
import { readableParams } from './params'
import zhCN from './zh-CN'

const sentences: Record<string, Record<string, string>> = zhCN.history.events

export function eventText({ what, about, data }: Pick<EventRow, 'what' | 'about' | 'data'>): string {
  const [subject = '', verb = ''] = what.split('.')
  if (sentences[subject]?.[verb] === undefined) return t('history.unknown', { what })
  // Membership was checked in the very table whose keys MessageKey lists.
  return t(`history.events.${what}` as MessageKey, { ...paramsOf(data), about: about || nameIn(data) })
}

const lists: { param: string; field: string; path: string; words: Record<string, string> }[] = [
  { param: 'passage', field: 'kind', path: 'words.passage', words: zhCN.words.passage },
  { param: 'signed', field: 'kind', path: 'history.signed', words: zhCN.history.signed },
  { param: 'paper', field: 'paper', path: 'prints.paper', words: zhCN.prints.paper },
  { param: 'subjectName', field: 'subject', path: 'settings.subject', words: zhCN.settings.subject },
]

/** Texts and numbers of what was written, with words where they are codes; nothing else fits into a sentence. */
function paramsOf(data: unknown): Params {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return {}
  const fields = new Map(Object.entries(data).filter((one): one is [string, string | number] => isPlain(one[1])))
  const words = lists.flatMap(({ param, field, path, words: list }) => {
    const code = String(fields.get(field) ?? '')
    return code in list ? [[param, t(`${path}.${code}` as MessageKey)] as const] : []
  })
  // `kind` is a code of several lists; `n` would choose between forms.
  for (const name of ['kind', 'n', 'count']) if (typeof fields.get(name) === 'string') fields.delete(name)
  return { ...readableParams(Object.fromEntries(fields)), ...Object.fromEntries(words) }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** What the record was called then, where it is not there any more. */
function nameIn(data: unknown): string {
  return data !== null && typeof data === 'object' && 'name' in data && typeof data.name === 'string' ? data.name : ''
}
