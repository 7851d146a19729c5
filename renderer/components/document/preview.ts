/** Any document as it was or will be printed, with the signatures it carries. */
import type { PaperKind } from '#electron/contract/states'
import type { Stroke } from '@/components/sign/strokes'
import { t } from '@/i18n'
import type { DocumentOnScreen, SignatureOnScreen } from './document-on-screen'
import { belongingsOnScreen, walkAroundOnScreen } from './intake'
import { onScreen } from './on-screen'
import { isPrintedModel, type PrintedModel } from './printed-models'
import { shiftReportOnScreen } from './shift-report'
import { isSignedModel, type IntakeModel } from './signed-models'
import { keyTagOnScreen, releaseNoticeOnScreen, reversalOnScreen, testSlipOnScreen, voucherOnScreen } from './slips'
import { warrantyOnScreen } from './warranty'

/**
 * @param paper which of its forms, where the model has two: an intake is the walk-around sheet and the belongings list
 * @returns null for a document that this Frontlane does not know
 */
export function previewOf(model: unknown, paper?: PaperKind): DocumentOnScreen | null {
  if (!isPrintedModel(model)) return null
  const shown = model.kind === 'intake' ? intakePart(model, paper) : textOf(model)
  const signatures = signaturesOf(model)
  if (signatures.length === 0) return shown
  return { ...shown, sections: [...shown.sections, { heading: t('documents.signatures'), signatures }] }
}

function textOf(model: PrintedModel): DocumentOnScreen {
  if (isSignedModel(model)) return onScreen(model)
  switch (model.kind) {
    case 'voucher':
      return voucherOnScreen(model)
    case 'key_tag':
      return keyTagOnScreen(model)
    case 'release_notice':
      return releaseNoticeOnScreen(model)
    case 'shift_report':
      return shiftReportOnScreen(model)
    case 'test_slip':
      return testSlipOnScreen(model)
    case 'warranty_certificate':
      return warrantyOnScreen(model)
    case 'reversal':
      return reversalOnScreen(model)
    case 'blank_walk_around':
      return { title: t('prints.paper.walk_around'), sections: [{ text: t('documents.blank') }] }
  }
}

function intakePart(model: IntakeModel, paper: PaperKind | undefined): DocumentOnScreen {
  if (paper === 'walk_around') return walkAroundOnScreen(model)
  return paper === 'belongings' ? belongingsOnScreen(model) : onScreen(model)
}

type Role = SignatureOnScreen['role']
interface Given {
  role: Role
  name: string
  at: string
  strokes: Stroke[] | null
}

/** In the model of every form; slips have none. Main has parsed them with the model. */
function signaturesOf(model: PrintedModel & { signatures?: Given[] }): SignatureOnScreen[] {
  return (model.signatures ?? []).map(({ role, name, at, strokes }) => ({ role, name, at, strokes }))
}
