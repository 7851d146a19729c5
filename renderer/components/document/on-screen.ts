import { addOnOnScreen } from './add-on'
import type { DocumentOnScreen } from './document-on-screen'
import { intakeOnScreen } from './intake'
import { orderOnScreen } from './repair-order'
import { settlementOnScreen } from './settlement'
import { isSignedModel } from './signed-models'
import { workStopOnScreen } from './work-stop'

/** What `signing.issue` or `lounge.issueAddOn` gave, to be read on screen, in the language of the screen. */
export function onScreen(model: unknown): DocumentOnScreen {
  if (!isSignedModel(model)) throw new Error('a model that is not signed on screen')
  switch (model.kind) {
    case 'intake':
      return intakeOnScreen(model)
    case 'order':
      return orderOnScreen(model)
    case 'add_on':
      return addOnOnScreen(model)
    case 'stop':
      return workStopOnScreen(model)
    case 'settlement':
      return settlementOnScreen(model)
  }
}
