import { displayedPlate } from '#electron/contract/plate'
import { money, whole } from '@/format/number'
import { dateTime } from '@/format/time'
import { t } from '@/i18n'
import type { DocumentOnScreen } from './document-on-screen'
import { amountRows, lineSections } from './priced'
import type { OrderModel } from './signed-models'

/** 任务委托书: what is ordered, for how much, until when, on which terms (S:47-53 S:145). */
export function orderOnScreen(model: OrderModel): DocumentOnScreen {
  const { car } = model
  return {
    title: t('documents.order.title'),
    subtitle: [displayedPlate(car.plate), car.make, car.model, model.number].join(' · '),
    sections: [
      {
        rows: [
          { label: t('documents.sender'), value: `${model.sender.name} ${model.sender.phone}` },
          { label: t('documents.odometer'), value: `${whole(model.readings.odometerKm)} km` },
          {
            label: t('documents.order.category'),
            value: [t(`words.category.${model.category}`), model.reworkOf ?? ''].filter(Boolean).join(' · '),
          },
          {
            label: t('documents.order.promised'),
            value: model.promisedAt === null ? t('common.none') : dateTime(model.promisedAt),
          },
        ],
      },
      { heading: t('documents.complaint'), text: model.complaint },
      ...lineSections(model.lines),
      { rows: amountRows(model.amounts) },
      { heading: t('documents.order.terms'), rows: termRows(model) },
      ...model.noWarranty.map((why) => ({ text: t(`documents.order.noWarranty.${why}`), important: true })),
      { text: t('documents.warranty', { km: whole(model.warranty.km), days: model.warranty.days }) },
      { text: t('documents.order.addOnsFirst') },
    ],
    sum: { label: t('documents.order.sum'), value: money(model.amounts.totalFen) },
  }
}

function termRows(model: OrderModel) {
  const rows = [
    { label: t('documents.order.payment'), value: t(`words.paymentTerms.${model.paymentTerms}`) },
    { label: t('documents.oldParts'), value: t(`words.oldParts.${model.oldParts}`) },
    { label: t('documents.order.wash'), value: t(model.wash ? 'documents.yes' : 'documents.no') },
    { label: t('documents.order.reach'), value: model.reachPhone },
  ]
  if (model.waits !== null)
    rows.push({
      label: t('documents.order.waits'),
      value: t(model.waits ? 'documents.order.stays' : 'documents.order.leaves'),
    })
  if (model.otherRequests !== '') rows.push({ label: t('documents.order.other'), value: model.otherRequests })
  return rows
}
