/** The slips as a person reads them on screen, before one is printed again. */
import { displayedPlate } from '#electron/contract/plate'
import { money } from '@/format/number'
import { dateTime } from '@/format/time'
import { t } from '@/i18n'
import type { DocumentOnScreen } from './document-on-screen'
import type { KeyTagModel, ReleaseNoticeModel, ReversalModel, TestSlipModel, VoucherModel } from './printed-models'

const joined = (parts: readonly string[], by = ' ') => parts.filter((part) => part !== '').join(by)
/** A row that says nothing is left out. */
export const filled = (rows: readonly (readonly [label: string, value: string])[]) =>
  rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
export const carName = ({ make, model, colour }: { make: string; model: string; colour: string }) =>
  joined([make, model, colour])

/** 取车凭证 (S:258). */
export function voucherOnScreen(model: VoucherModel): DocumentOnScreen {
  const { sender, advisor, keySlot } = model
  return {
    title: t('documents.voucher.title'),
    subtitle: joined([displayedPlate(model.car.plate), model.orderNumber], ' · '),
    sections: [
      {
        rows: filled([
          [t('documents.words.car'), carName(model.car)],
          [t('documents.words.arrivedAt'), dateTime(model.arrivedAt)],
          [t('documents.sender'), joined([sender.name, sender.phone])],
          [t('documents.words.advisor'), joined([advisor.name, advisor.phone])],
          [t('documents.words.card'), model.cardNumber],
          [t('documents.keys'), keySlot === null ? '' : t('documents.keysAt', { n: model.keyCount, slot: keySlot })],
          [t('documents.words.boxes'), model.boxes.join(t('common.listComma'))],
          [t('documents.words.promisedAt'), model.promisedAt === null ? '' : dateTime(model.promisedAt)],
          [t('documents.voucher.code'), model.code],
        ]),
      },
      {
        heading: t('documents.voucher.items'),
        table: {
          columns: [{ label: t('documents.item') }, { label: t('documents.amount'), figures: true }],
          rows: model.items.map(({ name, amountFen }) => [name, money(amountFen)]),
        },
      },
      { text: t('documents.voucher.notice') },
    ],
    sum: { label: t('documents.words.total'), value: money(model.totalFen) },
  }
}

export function keyTagOnScreen(model: KeyTagModel): DocumentOnScreen {
  return {
    title: t('documents.keyTag.title'),
    subtitle: displayedPlate(model.plate),
    sections: [
      {
        rows: filled([
          [t('documents.keys'), t('documents.keysAt', { n: model.count, slot: model.slot })],
          [t('documents.words.car'), model.carName],
          [t('documents.words.card'), model.cardNumber],
          [t('documents.words.order'), model.orderNumber ?? ''],
          [t('documents.keyTag.code'), model.code],
        ]),
      },
    ],
  }
}

/** 出厂通知单 (S:176). */
export function releaseNoticeOnScreen(model: ReleaseNoticeModel): DocumentOnScreen {
  const { collector, documents, belongings, papers } = model
  const comma = t('common.listComma')
  return {
    title: t('documents.release.title'),
    subtitle: joined([displayedPlate(model.car.plate), model.orderNumber], ' · '),
    sections: [
      {
        rows: filled([
          [t('documents.words.car'), carName(model.car)],
          [t('documents.words.collector'), joined([collector.name, collector.phone])],
          [t('documents.words.card'), model.cardNumber],
          [t('documents.words.leftAt'), dateTime(model.releasedAt)],
          [t('documents.words.advisor'), model.advisor.name],
          [t('documents.words.cashier'), model.cashier ?? ''],
        ]),
      },
      {
        heading: t('documents.release.handedOver'),
        rows: filled([
          [t('documents.keys'), model.keyCount > 0 ? `× ${model.keyCount}` : ''],
          [
            t('documents.intake.documents'),
            documents.map(({ kind, name }) => name || t(`words.document.${kind}`)).join(comma),
          ],
          [
            t('documents.release.belongings'),
            belongings.map(({ item, quantity }) => `${item} × ${quantity}`).join(comma),
          ],
          [t('documents.release.papers'), papers.map((paper) => t(`documents.release.paper.${paper}`)).join(comma)],
        ]),
      },
      { text: t('documents.release.statement') },
    ],
  }
}

/** 冲正单 (C6). */
export function reversalOnScreen(model: ReversalModel): DocumentOnScreen {
  return {
    title: t('prints.paper.reversal'),
    subtitle: joined([displayedPlate(model.car.plate), model.settlementNumber], ' · '),
    sections: [
      {
        rows: filled([
          [t('documents.words.order'), model.orderNumber],
          [t('documents.sender'), joined([model.sender.name, model.sender.phone])],
          [t('documents.reversal.paid'), joined([dateTime(model.paidAt), model.reference])],
          [t('documents.reversal.at'), dateTime(model.reversedAt)],
          [t('documents.reversal.reason'), model.reason],
          [t('documents.reversal.approvedBy'), model.approvedBy],
          [t('documents.words.cashier'), model.cashier],
          [t('documents.reversal.due'), money(model.dueFen)],
        ]),
      },
    ],
    sum: { label: t(`words.paymentMethod.${model.method}`), value: money(-model.amountFen) },
  }
}

export function testSlipOnScreen(model: TestSlipModel): DocumentOnScreen {
  return {
    title: t('documents.test.title'),
    subtitle: dateTime(model.at),
    sections: [{ text: t('documents.test.text') }],
  }
}
