/** Which component shows which step. */
import type { Component } from 'vue'
import type { VisitStep } from '#electron/contract/visit/steps'
import BelongingsStep from './BelongingsStep.vue'
import CardStep from './CardStep.vue'
import ComplaintStep from './ComplaintStep.vue'
import CustomerStep from './CustomerStep.vue'
import DeliveryStep from './DeliveryStep.vue'
import EstimateStep from './EstimateStep.vue'
import GreetingStep from './GreetingStep.vue'
import HandOverStep from './HandOverStep.vue'
import InWorkshopStep from './InWorkshopStep.vue'
import IntakeSignatureStep from './IntakeSignatureStep.vue'
import InsurancePapersStep from './InsurancePapersStep.vue'
import KeysStep from './KeysStep.vue'
import PromiseStep from './PromiseStep.vue'
import RecheckStep from './RecheckStep.vue'
import SettlementStep from './SettlementStep.vue'
import SignatureStep from './SignatureStep.vue'
import WalkAroundStep from './WalkAroundStep.vue'

/** Before there is an order, and with or without one. */
export const visitStepViews = {
  greeting: GreetingStep,
  customer: CustomerStep,
  complaint: ComplaintStep,
  card: CardStep,
  walk_around: WalkAroundStep,
  belongings: BelongingsStep,
  keys: KeysStep,
  intake_signature: IntakeSignatureStep,
} satisfies Partial<Record<VisitStep, Component>>

/** About the order. */
export const orderStepViews = {
  promise: PromiseStep,
  signature: SignatureStep,
  insurance_papers: InsurancePapersStep,
  hand_over: HandOverStep,
  in_workshop: InWorkshopStep,
  recheck: RecheckStep,
  settlement: SettlementStep,
  delivery: DeliveryStep,
} satisfies Partial<Record<VisitStep, Component>>

export { EstimateStep }
