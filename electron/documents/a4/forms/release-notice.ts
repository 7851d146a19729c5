import { html } from '../../html'
import type { ReleaseNotice } from '../../models/index'
import type { DocumentText } from '../../text/index'
import { fields, gap, heading, signatures } from '../parts'
import type { Sheet } from '../sheet'
import { at, carRow, formNumbers, nameAndPhone } from './common'

export function releaseNoticeSheet(model: ReleaseNotice, text: DocumentText): Sheet {
  const { fields: labels, release: words, units, enums } = text
  const { zone } = model.head
  return {
    formNumber: formNumbers.release_notice,
    title: text.titles.releaseNotice,
    number: model.orderNumber,
    blocks: [
      ...fields([
        carRow(model.car, text),
        [
          { label: labels.settlementNumber, value: model.settlementNumber ?? '' },
          { label: labels.card, value: model.cardNumber },
          { label: labels.collector, value: nameAndPhone(model.collector), share: 1.4 },
          { label: labels.leftAt, value: at(model.releasedAt, zone), share: 1.2 },
        ],
      ]),
      heading(words.handedOver),
      ...fields([
        [
          { label: labels.keys, value: model.keyCount > 0 ? units.keys(model.keyCount) : units.none },
          { label: words.documents, value: documents(model, text), share: 2 },
          { label: words.papers, value: model.papers.map((paper) => enums.paper[paper]).join(units.and), share: 3 },
        ],
        [{ label: words.belongings, value: belongings(model, text) }],
      ]),
      gap(2),
      { html: html`<p class="statement strong">${words.statement}</p>`, mm: 14 },
      ...fields([
        [
          { label: labels.advisor, value: nameAndPhone(model.advisor) },
          { label: labels.cashier, value: model.cashier ?? '' },
          { label: words.gate, value: '' },
        ],
      ]),
      signatures(['collector'], model.signatures, text, zone),
    ],
  }
}

function documents({ documents: taken }: ReleaseNotice, { enums, units }: DocumentText): string {
  return taken.map(({ kind, name }) => name || enums.document[kind]).join(units.and) || units.none
}

function belongings({ belongings: things }: ReleaseNotice, { units }: DocumentText): string {
  return things.map(({ item, quantity }) => `${item} ${units.times} ${quantity}`).join(units.and) || units.none
}
