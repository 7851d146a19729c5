import type { OutputOf } from '#electron/contract/index'
import { t, type MessageKey } from '@/i18n'
import zhCN from '@/i18n/zh-CN'

type PrinterStatus = OutputOf<'app.status'>['printer']

const known: Record<string, string> = zhCN.status.printer.trouble

/** What is wrong with a printer, in two words. */
export function troubleName(reason: string): string {
  // Membership is checked against the very table whose keys MessageKey lists.
  return t(`status.printer.trouble.${reason in known ? reason : 'other'}` as MessageKey)
}

/** What the status line says of the printer: ready with its width, or what is wrong in two words; and what to do. */
export function printerTrouble(
  printer: PrinterStatus,
  waiting: number,
  unconfirmed: number,
): { label: string; says: string } {
  const says: string[] = []
  let label = t('status.printer.ready', { width: printer.widthMm })
  if (printer.light === 'none') {
    label = t('status.printer.notSetUp')
    says.push(t('status.printer.notSetUpSays'))
  } else if (printer.light !== 'ok') {
    label = troubleName(printer.reason)
    // As above: the two tables have the same keys.
    const reason = printer.reason in known ? printer.reason : 'other'
    says.push(t(`status.printer.todo.${reason}` as MessageKey))
  }
  if (waiting > 0) says.push(t('status.printer.waiting', { n: waiting }))
  if (unconfirmed > 0) says.push(t('status.printer.unconfirmed', { n: unconfirmed }))
  return { label, says: says.length === 0 ? t('status.printer.readySays') : says.join('\n') }
}
