import { displayedPlate } from '#electron/contract/plate'
import { carName } from '../../format/names'
import type { ReleaseNotice } from '../../models/index'
import { at, slipFoot, slipHead, type SlipContext } from './common'

export function releaseNoticeSlip(model: ReleaseNotice, context: SlipContext): void {
  const { slip, text } = context
  const { fields, units, enums, release } = text
  slipHead(context, model.head, text.titles.releaseNotice)
  slip.large(displayedPlate(model.car.plate), 2)
  slip.blank()
  slip.fields([
    [fields.orderNumber, model.orderNumber],
    [fields.car, carName(model.car)],
    [fields.collector, model.collector.name],
    [fields.card, model.cardNumber],
    [fields.leftAt, at(model.releasedAt, model.head.zone)],
  ])
  slip.rule()
  slip.text(release.handedOver)
  slip.fields([
    [fields.keys, model.keyCount > 0 ? units.keys(model.keyCount) : ''],
    [release.documents, model.documents.map(({ kind, name }) => name || enums.document[kind]).join(units.and)],
    [release.belongings, model.belongings.map(({ item, quantity }) => `${item} ${quantity}`).join(units.and)],
    [release.papers, model.papers.map((paper) => enums.paper[paper]).join(units.and)],
  ])
  slip.rule()
  slip.text(release.statement, { bold: true })
  slip.fields([
    [fields.advisor, model.advisor.name],
    [fields.cashier, model.cashier ?? ''],
  ])
  slip.signature(release.gate)
  slip.blank()
  slipFoot(context, model.head)
}
