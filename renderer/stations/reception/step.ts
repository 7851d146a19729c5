/** What every step of a visit's page is given. */
import type { InjectionKey, Ref } from 'vue'
import type { OrderView, VisitView } from '#electron/contract/visit'

export interface StepProps {
  visit: VisitView
  /** Why the step cannot be done yet, in a sentence; empty when it can. */
  blocked: string
}
/** Steps from the promise on are about the visit's newest order. */
export interface OrderStepProps extends StepProps {
  order: OrderView
}

/** The voucher that was scanned for this visit, for whichever step asks for it. */
export const voucherScanned: InjectionKey<Ref<string>> = Symbol('voucher scanned')
