import { displayedPlate } from '#electron/contract/plate'
import { money } from '@/format/number'
import { dateTime } from '@/format/time'
import { t } from '@/i18n'
import type { DocumentOnScreen } from './document-on-screen'
import { amountRows, lineSections } from './priced'
import type { AddOnModel } from './signed-models'

/** 维修追加项目单: what is added, why, what it costs and how much later the car is ready (S:165). */
export function addOnOnScreen(model: AddOnModel): DocumentOnScreen {
  const promised =
    model.promisedAt === null ? [] : [{ label: t('documents.newPromise'), value: dateTime(model.promisedAt) }]
  return {
    title: t('documents.addOn.title'),
    subtitle: [
      displayedPlate(model.car.plate),
      model.orderNumber,
      t('documents.addOn.position', { nth: model.position }),
    ].join(' · '),
    sections: [
      {
        rows: [
          { label: t('documents.addOn.what'), value: model.title },
          { label: t('documents.addOn.why'), value: model.reason },
          { label: t('documents.addOn.longer'), value: t('common.minutes', { n: model.extraMinutes }) },
          ...promised,
        ],
      },
      ...(model.safetyCritical ? [{ text: t('documents.addOn.safety'), important: true }] : []),
      ...lineSections(model.lines),
      {
        rows: [
          ...amountRows(model.amounts),
          { label: t('documents.addOn.orderTotal'), value: money(model.orderTotalFen) },
        ],
      },
      { text: t('documents.addOn.consent') },
    ],
    sum: { label: t('documents.addOn.sum'), value: money(model.amounts.totalFen) },
  }
}
