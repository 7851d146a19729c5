import type { cashier } from '#electron/contract/cashier'
import type { Handlers } from '../handler'
import { closeShift } from './close-shift'
import { confirm } from './confirm'
import { openSettlement } from './open-settlement'
import { enterPayment, takeBackPayment } from './payment'
import { queue } from './queue'
import { reversePayment } from './reverse-payment'
import { backToWork, moveCash, openShift, shift, startCounting } from './shift'
import { settlementView } from './view'

export const cashierHandlers: Handlers<typeof cashier> = {
  queue,
  openSettlement,
  settlement: (context, { settlementId }) => settlementView(context, settlementId),
  enterPayment,
  takeBackPayment,
  confirm,
  reversePayment,
  shift,
  openShift,
  moveCash,
  startCounting,
  backToWork,
  closeShift,
}
