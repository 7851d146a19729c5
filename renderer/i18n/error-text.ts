import type { AnswerError } from '#electron/contract/envelope'
import { t, type MessageKey } from './index'
import { readableParams } from './params'
import zhCN from './zh-CN'

const fields: Record<string, string> = zhCN.errors.fields

/** Says which field of a form a refused input's path means: `owner.phone` is the telephone. */
function fieldLabel(path: string): string {
  const last = path.split('.').findLast((part) => part in fields)
  // Membership was checked against the very table whose keys MessageKey lists.
  return last === undefined ? '' : t(`errors.fields.${last}` as MessageKey)
}

/** The sentence a person reads when something was refused or failed. */
export function errorText(error: AnswerError): string {
  if (error.code === 'BAD_INPUT') {
    const field = fieldLabel(String(error.params['field'] ?? ''))
    return field === '' ? t('errors.badInput') : t('errors.badField', { field })
  }
  return t(`errors.codes.${error.code}`, { ...readableParams(error.params), id: error.id ?? '' })
}
