import { kilometres } from '../../format/figures'
import { html } from '../../html'
import type { WarrantyCertificate } from '../../models/index'
import type { DocumentText } from '../../text/index'
import { fields, heading, list, notice, signatures } from '../parts'
import type { Sheet } from '../sheet'
import { carRow, formNumbers, nameAndPhone } from './common'

export function warrantySheet(model: WarrantyCertificate, text: DocumentText): Sheet {
  const { fields: labels, certificate: words, enums, units, order } = text
  return {
    formNumber: formNumbers.warranty,
    title: text.titles.warrantyCertificate,
    number: model.orderNumber,
    blocks: [
      ...fields([
        [
          { label: labels.customer, value: nameAndPhone(model.customer), share: 1.6 },
          { label: labels.settlementNumber, value: model.settlementNumber ?? '', share: 1.2 },
          { label: labels.category, value: enums.category[model.category] },
          { label: labels.odometer, value: units.km(kilometres(model.odometerKm)) },
        ],
        carRow(model.car, text),
      ]),
      { html: html`<p class="statement">${words.statement}</p>`, mm: 20 },
      ...fields([
        [
          { label: words.from, value: model.from, strong: true },
          {
            label: words.period,
            value: words.until(kilometres(model.warranty.km), model.warranty.days),
            share: 2,
            strong: true,
          },
        ],
      ]),
      heading(words.items),
      list(model.items, 'normal'),
      ...model.noWarranty.map((why) => notice(`${order.noWarrantyTitle}${text.units.colon}${order.noWarranty[why]}`)),
      heading(words.exclusionsTitle),
      list(words.exclusions),
      signatures(['inspector', 'customer'], model.signatures, text, model.head.zone),
    ],
  }
}
