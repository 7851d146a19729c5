import { formatFen } from '#electron/domain/money/money'
import type { TestSlip } from '../../models/index'
import { slipFoot, slipHead, type SlipContext } from './common'

export const testCode = 'FRONTLANE-TEST'

export function testSlip(model: TestSlip, context: SlipContext): void {
  const { slip, text } = context
  const { test: words } = text
  slipHead(context, model.head, text.titles.testSlip)
  slip.text(model.printerName)
  slip.text(Array.from({ length: slip.columns }, (_, index) => (index + 1) % 10).join(''))
  slip.text(words.ruler(slip.columns))
  slip.rule()
  slip.text(words.common).text(words.symbols).text(words.rare).text(words.bold, { bold: true })
  slip.text(words.large, { width: 2, height: 2 })
  slip.sum(words.columns, formatFen(131390)).sum(`${words.columns}${words.columns}`, formatFen(90))
  slip.rule()
  slip.text(words.code).qr(testCode)
  if (model.drawer) slip.text(words.drawer)
  slip.text(words.done)
  slipFoot(context, model.head)
}
