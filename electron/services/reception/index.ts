import type { reception } from '#electron/contract/reception'
import type { Handlers } from '../handler'
import { answerAddOn, askAddOn, tellWorkshop } from './add-on'
import { agreeByPhone } from './agree-by-phone'
import { saveBelongings } from './belongings'
import { callCustomer } from './call-customer'
import { saveComplaint } from './complaint'
import { saveCustomer } from './customer'
import { cancel, clearEnquiry, decline, giveBack } from './end-without-repair'
import { saveEstimate } from './estimate'
import { freeSlots } from './free-places'
import { handOver } from './hand-over'
import { saveInsurancePapers, waiveInsurancePapers } from './insurance-papers'
import { saveKeys } from './keys'
import { answerLeftOver } from './left-over'
import { findCustomers, workshopStaff } from './look-up'
import { object } from './object'
import { addPhoto } from './photo'
import { priceItems } from './price-items'
import { answerProgress } from './progress'
import { saveTerms, suggestPromise } from './promise'
import { queue } from './queue'
import { quote } from './quote'
import { recheck } from './recheck'
import { returnCard } from './return-card'
import { startDelivery } from './start-delivery'
import { greet, take } from './take'
import { takeCard } from './take-card'
import { takeUpAgain } from './take-up-again'
import { saveWalkAround } from './walk-around'

export const receptionHandlers: Handlers<typeof reception> = {
  queue,
  take,
  greet,
  saveCustomer,
  findCustomers,
  saveComplaint,
  takeCard,
  saveWalkAround,
  addPhoto,
  saveBelongings,
  saveKeys,
  freeSlots,
  priceItems,
  saveEstimate,
  suggestPromise,
  saveTerms,
  quote,
  decline,
  cancel,
  giveBack,
  clearEnquiry,
  agreeByPhone,
  saveInsurancePapers,
  waiveInsurancePapers,
  askAddOn,
  answerAddOn,
  tellWorkshop,
  answerLeftOver,
  answerProgress,
  workshopStaff,
  recheck,
  callCustomer,
  object,
  startDelivery,
  handOver,
  returnCard,
  takeUpAgain,
}
