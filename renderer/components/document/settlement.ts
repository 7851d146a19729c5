import { displayedPlate } from '#electron/contract/plate'
import { money, whole } from '@/format/number'
import { t } from '@/i18n'
import type { DocumentOnScreen, DocumentSection } from './document-on-screen'
import { amountRows, lineSections } from './priced'
import type { SettlementModel } from './signed-models'

/** 维修结算单: what was done, what it cost and how it was paid; signed at delivery (S:9 S:41 S:176). */
export function settlementOnScreen(model: SettlementModel): DocumentOnScreen {
  const { car } = model
  return {
    title: t('documents.settlement.title'),
    subtitle: [displayedPlate(car.plate), car.make, car.model, model.number].join(' · '),
    sections: [
      {
        rows: [
          { label: t('documents.sender'), value: `${model.sender.name} ${model.sender.phone}` },
          { label: t('documents.settlement.order'), value: model.orderNumber },
          { label: t('documents.odometer'), value: `${whole(model.odometerKm)} km` },
          { label: t('documents.oldParts'), value: t(`words.oldParts.${model.oldParts}`) },
        ],
      },
      ...lineSections(model.lines),
      { rows: amountRows(model.amounts) },
      { heading: t('documents.settlement.paid'), rows: paidRows(model) },
      ...declinedSections(model),
      { text: t('documents.warranty', { km: whole(model.warranty.km), days: model.warranty.days }) },
      ...nextServiceSections(model),
    ],
    sum: { label: t('documents.settlement.sum'), value: money(model.amounts.totalFen) },
  }
}

function paidRows(model: SettlementModel) {
  const rows = model.coveredByOthers.map(({ payer, amountFen }) => ({
    label: t(`words.payer.${payer}`),
    value: money(amountFen),
  }))
  if (model.depositFen !== 0) rows.push({ label: t('documents.settlement.deposit'), value: money(model.depositFen) })
  if (model.onAccountFen !== 0)
    rows.push({ label: t('words.paymentTerms.on_account'), value: money(model.onAccountFen) })
  for (const { method, amountFen, reference } of model.payments)
    rows.push({ label: t(`words.paymentMethod.${method}`), value: [money(amountFen), reference].join(' ').trim() })
  return rows
}

function declinedSections({ declinedAddOns }: SettlementModel): DocumentSection[] {
  if (declinedAddOns.length === 0) return []
  return [
    {
      heading: t('documents.settlement.declined'),
      rows: declinedAddOns.map(({ title, totalFen, safetyCritical }) => ({
        label: title,
        value: safetyCritical ? `${money(totalFen)} · ${t('documents.settlement.safety')}` : money(totalFen),
      })),
    },
  ]
}

function nextServiceSections({ nextService }: SettlementModel): DocumentSection[] {
  if (nextService === null) return []
  const { on, km } = nextService
  const when = [on, km === null ? null : `${whole(km)} km`].filter((part) => part !== null).join(t('documents.or'))
  return [{ text: t('documents.settlement.nextService', { when }) }]
}
