/** What every step of a visit's page is given. */
import type { InjectionKey, Ref } from 'vue'
import type { OrderView } from '#electron/contract/visit/order'
import type { VisitView } from '#electron/contract/visit/view'
import type { End } from './ends'

export interface StepProps {
  visit: VisitView
  /** Why the step cannot be done yet, in a sentence; empty when it can. */
  blocked: string
}
/** Steps from the promise on are about one of the visit's orders. */
export interface OrderStepProps extends StepProps {
  order: OrderView
}

/** Opens the dialog of that ending; given by the visit's page. */
export const openEnd: InjectionKey<(end: End) => void> = Symbol('open end')

/** The step that is shown can be done now: the keyboard goes on in its first field. */
export const stepIsOpen: InjectionKey<Ref<boolean>> = Symbol('step is open')

/** The voucher that was scanned for this visit, for whichever step asks for it. */
export const voucherScanned: InjectionKey<Ref<string>> = Symbol('voucher scanned')
