import { carDrawings, drawingHeight, drawingWidth } from '#electron/contract/car-drawing'
import { damageKinds, warningLamps, type CarView } from '#electron/contract/states'
import { kilometres } from '../../format/figures'
import { html, type Html } from '../../html'
import type { BlankWalkAround, Intake, IntakeMark } from '../../models/index'
import type { DocumentText } from '../../text/index'
import type { Block, Piece } from '../block'
import { blankRows, table, type Column } from '../lines'
import { fields, gap, heading, paragraph, signatures } from '../parts'
import type { Sheet } from '../sheet'
import { at, carRow, formNumbers, nameAndPhone, readingFields } from './common'

/** The car's condition on arrival, seen together with the customer (S:23-27 S:258). */
export function walkAroundSheet(model: Intake, text: DocumentText): Sheet {
  const { fields: labels, walkAround: words, units } = text
  const { zone } = model.head
  const { readings, coversPieces, photoCount, marks, note, doneAt } = model.walkAround
  return sheet(text, `${labels.card} ${model.cardNumber}　${at(model.arrivedAt, zone)}`, [
    ...fields([
      carRow(model.car, text),
      [
        { label: labels.sender, value: nameAndPhone(model.sender) },
        { label: labels.advisor, value: nameAndPhone(model.advisor) },
        { label: labels.arrivedAt, value: at(model.arrivedAt, zone) },
        { label: words.doneAt, value: at(doneAt, zone) },
      ],
      [
        { label: labels.odometer, value: units.km(kilometres(readings.odometerKm)), strong: true },
        ...readingFields(readings, text),
        { label: words.covers, value: coversPieces > 0 ? units.pieces(coversPieces) : units.none },
        { label: words.photos, value: units.photos(photoCount) },
        { label: words.lamps, value: lamps(model, text), share: 2 },
      ],
      [{ label: labels.complaint, value: model.complaint }],
    ]),
    heading(words.marks),
    drawings(marks, text),
    gap(2),
    ...markList(marks, text),
    ...(note ? [paragraph(`${labels.note}${units.colon}${note}`)] : []),
    gap(1.4),
    paragraph(words.confirm),
    signatures(['customer', 'advisor'], model.signatures, text, zone),
  ])
}

/** The same sheet to fill in by hand: every field leaves room to write. */
export function blankWalkAroundSheet(model: BlankWalkAround, text: DocumentText): Sheet {
  const { fields: labels, walkAround: words, enums } = text
  const empty = (label: string, share = 1) => ({ label, value: '', share })
  const everyLamp = warningLamps.map((lamp) => `□ ${enums.lamp[lamp]}`).join('　')
  return sheet(text, `${labels.card} ＿＿＿＿＿`, [
    ...fields([
      [empty(labels.plate), empty(labels.car, 1.5), empty(labels.vin, 1.25), empty(labels.engineNumber)],
      [empty(labels.sender), empty(labels.phone), empty(labels.advisor), empty(labels.arrivedAt)],
      [
        empty(labels.odometer),
        empty(labels.fuel),
        empty(labels.battery),
        empty(words.covers),
        empty(words.photos),
        empty(labels.keys),
      ],
      [{ label: words.lamps, value: everyLamp }],
      [{ label: labels.complaint, value: '\n' }],
    ]),
    heading(words.marks),
    drawings([], text),
    gap(2),
    { ...table(markColumns(text), [], true), rows: blankRows(markColumns(text), 2) },
    gap(1.4),
    paragraph(words.confirm),
    signatures(['customer', 'advisor'], [], text, model.head.zone),
  ])
}

function sheet(text: DocumentText, number: string, blocks: Block[]): Sheet {
  return { formNumber: formNumbers.walk_around, title: text.titles.walkAround, number, blocks }
}

function lamps({ walkAround }: Intake, { enums, units }: DocumentText): string {
  return walkAround.lamps.map((lamp) => enums.lamp[lamp]).join(units.and) || units.none
}

const views: readonly CarView[] = ['top', 'left', 'right', 'front', 'rear']
const figureMm = { width: 91.5, height: (91.5 * drawingHeight) / drawingWidth }

/** The five views and the legend, two beside each other. */
function drawings(marks: readonly IntakeMark[], text: DocumentText): Piece {
  const numbered = marks.map((mark, index) => ({ ...mark, number: index + 1 }))
  const [above = null, ...sides] = views.map(
    (view) =>
      html`<figure>
        <figcaption>${text.enums.view[view]}</figcaption>
        <svg viewBox="0 0 ${drawingWidth} ${drawingHeight}">
          ${carDrawings[view].map(({ d, part }) => html`<path class="${part}" d="${d}" />`)}
          ${numbered.filter((mark) => mark.view === view).map((mark) => markSign(mark, text))}
        </svg>
      </figure>`,
  )
  return { html: html`<section class="cars">${above}${legend(text)}${sides}</section>`, mm: 3 * figureMm.height + 5 }
}

/** A sign for the kind, because a paper has no colours, and the number under which the list tells more. */
function markSign({ x, y, kind, number }: IntakeMark & { number: number }, { enums }: DocumentText): Html {
  const place = `translate(${((x * drawingWidth) / 1000).toFixed(1)} ${((y * drawingHeight) / 1000).toFixed(1)})`
  return html`<g class="mark" transform="${place}">
    <circle r="12" /><text y="5.2">${enums.damageMark[kind]}</text><text class="number" x="18" y="-7">${number}</text>
  </g>`
}

function legend({ walkAround: words, enums }: DocumentText): Html {
  const kinds = damageKinds.map((kind) => html`<li><i>${enums.damageMark[kind]}</i>${enums.damage[kind]}</li>`)
  return html`<figure class="legend">
    <figcaption>${words.legend}</figcaption>
    <ul>
      ${kinds}
    </ul>
  </figure>`
}

function markColumns({ walkAround: words, fields: labels }: DocumentText): Column[] {
  return [
    { label: '', mm: 10 },
    { label: words.place, mm: 28 },
    { label: words.kind, mm: 28 },
    { label: labels.note, mm: 120 },
  ]
}

function markList(marks: readonly IntakeMark[], text: DocumentText): Block[] {
  if (marks.length === 0) return [paragraph(text.walkAround.noMarks)]
  const rows = marks.map(({ view, kind, note }, index) => [
    String(index + 1),
    text.enums.view[view],
    text.enums.damage[kind],
    note,
  ])
  return [table(markColumns(text), rows, true)]
}
