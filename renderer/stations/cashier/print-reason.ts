/** What a printer said, or why nothing went to it, in two words. */
import { t, type MessageKey } from '@/i18n'
import zhCN from '@/i18n/zh-CN'

const known: Record<string, string> = zhCN.status.printer.trouble

export function printReason(reason: string): string {
  if (reason === 'not_set_up') return t('status.printer.notSetUp')
  // Membership is checked against the very table whose keys MessageKey lists.
  return t(`status.printer.trouble.${reason in known ? reason : 'other'}` as MessageKey)
}
