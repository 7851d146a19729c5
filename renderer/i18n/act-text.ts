import type { AnswerError } from '#electron/contract/envelope'
import { errorText } from './error-text'
import { t, type MessageKey } from './index'
import { readableParams } from './params'
import zhCN from './zh-CN'

const acts: Record<string, Record<string, string>> = zhCN.session.approval.acts

/** What a manager is asked to agree to: `reception.saveEstimate` is the discount beyond the limit. */
export function actText(method: string, refusal: AnswerError): string {
  const [area = '', name = ''] = method.split('.')
  if (acts[area]?.[name] === undefined) return errorText(refusal)
  // Membership was checked in the very table whose keys MessageKey lists.
  return t(`session.approval.acts.${area}.${name}` as MessageKey, readableParams(refusal.params))
}
