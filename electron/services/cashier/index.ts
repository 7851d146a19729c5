import type { cashier } from '#electron/contract/cashier'
import type { Handlers } from '../handler'
import { closeShift } from './close-shift'
import { confirm, coverOnAccount } from './confirm'
import { drawer } from './drawer'
import { openSettlement } from './open-settlement'
import { enterPayment, takeBackPayment } from './payment'
import { queue } from './queue'
import { reversePayment, takeOffAccount } from './reverse-payment'
import { backToWork, moveCash, openShift, shift, startCounting, takeOverShift } from './shift'
import { settlementView } from './view'

export const cashierHandlers: Handlers<typeof cashier> = {
  queue,
  openSettlement,
  settlement: (context, { settlementId }) => settlementView(context, settlementId),
  enterPayment,
  takeBackPayment,
  confirm,
  coverOnAccount,
  reversePayment,
  takeOffAccount,
  shift,
  drawer,
  openShift,
  takeOverShift,
  moveCash,
  startCounting,
  backToWork,
  closeShift,
}
