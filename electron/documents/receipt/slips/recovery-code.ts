import type { RecoveryCode } from '../../models/index'
import { at, slipFoot, slipHead, type SlipContext } from './common'

export function recoveryCodeSlip(model: RecoveryCode, context: SlipContext): void {
  const { slip, text } = context
  const { recovery: words } = text
  slipHead(context, model.head, text.titles.recoveryCode)
  slip.fields([
    [words.manager, model.managerName],
    [text.fields.time, at(model.at, model.head.zone)],
  ])
  slip.rule().blank().large(model.code, 2).blank().rule()
  slip.text(words.use).text(words.keep)
  slipFoot(context, model.head)
}
