import { displayedPlate } from '#electron/contract/plate'
import { whole } from '@/format/number'
import { t } from '@/i18n'
import type { DocumentOnScreen } from './document-on-screen'
import type { WarrantyModel } from './printed-models'
import { carName, filled } from './slips'

/** 质量保证书 (S:176). */
export function warrantyOnScreen(model: WarrantyModel): DocumentOnScreen {
  const { km, days } = model.warranty
  return {
    title: t('documents.certificate.title'),
    subtitle: `${displayedPlate(model.car.plate)} · ${model.orderNumber}`,
    sections: [
      {
        rows: filled([
          [t('documents.role.customer'), `${model.customer.name} ${model.customer.phone}`],
          [t('documents.words.car'), carName(model.car)],
          [t('documents.certificate.from'), model.from],
          [t('documents.certificate.period'), t('documents.certificate.until', { km: whole(km), days })],
        ]),
      },
      { text: t('documents.certificate.statement') },
      { heading: t('documents.item'), text: model.items.map((item, i) => `${i + 1}. ${item}`).join('\n') },
      ...model.noWarranty.map((why) => ({ text: t(`documents.order.noWarranty.${why}`), important: true })),
    ],
  }
}
