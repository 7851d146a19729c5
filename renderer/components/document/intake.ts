import { displayedPlate } from '#electron/contract/plate'
import { whole } from '@/format/number'
import { t } from '@/i18n'
import type { DocumentOnScreen, DocumentSection } from './document-on-screen'
import type { IntakeModel } from './signed-models'

/** 接车登记表 and 随车物品清单, signed together (S:155 S:258). */
export function intakeOnScreen(model: IntakeModel): DocumentOnScreen {
  return {
    title: t('documents.intake.title'),
    subtitle: carLine(model),
    sections: [
      ...walkAroundSections(model),
      belongingsSection(model),
      ...documentsSection(model),
      { text: t('documents.intake.confirm') },
    ],
  }
}

/** 接车登记表 alone, as it is printed. */
export function walkAroundOnScreen(model: IntakeModel): DocumentOnScreen {
  return { title: t('prints.paper.walk_around'), subtitle: carLine(model), sections: walkAroundSections(model) }
}

/** 随车物品清单 alone, as it is printed. */
export function belongingsOnScreen(model: IntakeModel): DocumentOnScreen {
  return {
    title: t('prints.paper.belongings'),
    subtitle: carLine(model),
    sections: [belongingsSection(model), ...documentsSection(model)],
  }
}

function carLine({ car }: IntakeModel): string {
  return [displayedPlate(car.plate), car.make, car.model, car.colour].filter((part) => part !== '').join(' · ')
}

function walkAroundSections(model: IntakeModel): DocumentSection[] {
  const { walkAround, car, keys } = model
  return [
    {
      rows: [
        { label: t('documents.sender'), value: `${model.sender.name} ${model.sender.phone}` },
        { label: t('documents.vin'), value: car.vin === '' ? t('common.none') : car.vin },
        ...readingRows(walkAround),
        ...(keys === null
          ? []
          : [{ label: t('documents.keys'), value: t('documents.keysAt', { n: keys.count, slot: keys.slot }) }]),
      ],
    },
    ...(model.complaint === '' ? [] : [{ heading: t('documents.complaint'), text: model.complaint }]),
    ...markSections(walkAround),
  ]
}

function readingRows({ readings, lamps, coversPieces, note }: IntakeModel['walkAround']) {
  const { odometerKm, fuelEighths, batteryPercent } = readings
  const lampNames = lamps.map((lamp) => t(`words.lamp.${lamp}`)).join(t('common.listComma'))
  const rows = [{ label: t('documents.odometer'), value: `${whole(odometerKm)} km` }]
  if (fuelEighths !== null) rows.push({ label: t('documents.fuel'), value: `${fuelEighths}/8` })
  if (batteryPercent !== null) rows.push({ label: t('documents.battery'), value: `${batteryPercent}%` })
  rows.push({ label: t('documents.lamps'), value: lampNames === '' ? t('common.none') : lampNames })
  rows.push({
    label: t('documents.covers'),
    value: coversPieces === 0 ? t('common.none') : t('documents.pieces', { n: coversPieces }),
  })
  if (note !== '') rows.push({ label: t('documents.note'), value: note })
  return rows
}

function markSections({ marks, photoCount }: IntakeModel['walkAround']): DocumentSection[] {
  const heading = t('documents.intake.outside')
  if (marks.length === 0) return [{ heading, text: t('documents.intake.noMarks') }]
  const table = {
    columns: [
      { label: t('documents.intake.place') },
      { label: t('documents.intake.damage') },
      { label: t('documents.note') },
    ],
    rows: marks.map((mark) => [t(`words.carView.${mark.view}`), t(`words.damage.${mark.kind}`), mark.note]),
  }
  const photos = photoCount === 0 ? [] : [{ text: t('documents.intake.photos', { n: photoCount }) }]
  return [{ heading, marks }, { table }, ...photos]
}

function belongingsSection({ belongings }: IntakeModel): DocumentSection {
  const heading = t('documents.intake.belongings')
  if (belongings.length === 0) return { heading, text: t('documents.intake.noBelongings') }
  return {
    heading,
    table: {
      columns: [
        { label: t('documents.item') },
        { label: t('documents.quantity'), figures: true },
        { label: t('documents.intake.where') },
        { label: t('documents.note') },
      ],
      rows: belongings.map(({ item, quantity, kept, box, remark }) => [
        item,
        String(quantity),
        !kept ? t('documents.intake.offeredBack') : box === null ? '' : t('documents.intake.box', { box }),
        remark,
      ]),
    },
  }
}

function documentsSection({ documents }: IntakeModel): DocumentSection[] {
  if (documents.length === 0) return []
  return [
    {
      heading: t('documents.intake.documents'),
      rows: documents.map(({ kind, name, keptWhere }) => ({
        label: name === '' ? t(`words.document.${kind}`) : name,
        value: keptWhere === '' ? t('words.station.reception') : keptWhere,
      })),
    },
  ]
}
