import type { prints } from '#electron/contract/prints'
import type { Handlers } from '../handler'
import { cameOut, printAgain, resend } from './answer'
import { document, ofVisit, queue } from './look'
import { testSlip, toPdf } from './order-print'

export const printsHandlers: Handlers<typeof prints> = {
  queue,
  ofVisit,
  document,
  cameOut,
  printAgain,
  resend,
  toPdf,
  testSlip,
}
