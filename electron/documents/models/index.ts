/** Every document, told apart by `kind`. The kinds a customer signs are named as in `signedKinds`. */
import { z } from 'zod'
import { addOn } from './add-on'
import { blankWalkAround, intake } from './intake'
import { keyTag } from './key-tag'
import { recoveryCode } from './recovery-code'
import { releaseNotice } from './release-notice'
import { repairOrder } from './repair-order'
import { settlement } from './settlement'
import { paymentReversal } from './payment-reversal'
import { shiftReport } from './shift-report'
import { testSlip } from './test-slip'
import { voucher } from './voucher'
import { warrantyCertificate } from './warranty-certificate'
import { workStop } from './work-stop'

export const documentModel = z.discriminatedUnion('kind', [
  voucher,
  keyTag,
  settlement,
  releaseNotice,
  shiftReport,
  testSlip,
  recoveryCode,
  intake,
  blankWalkAround,
  repairOrder,
  addOn,
  workStop,
  warrantyCertificate,
  paymentReversal,
])
export type DocumentModel = z.infer<typeof documentModel>
export type DocumentName = DocumentModel['kind']

export type { AddOnModel } from './add-on'
export type { BlankWalkAround, Intake, IntakeMark } from './intake'
export type { KeyTag } from './key-tag'
export type {
  Amounts,
  Car,
  DocumentSignature,
  Head,
  LabourLine,
  Lines,
  OtherLine,
  PartLine,
  Person,
  Readings,
  SignatureRole,
} from './parts'
export type { PaymentReversal } from './payment-reversal'
export type { RecoveryCode } from './recovery-code'
export type { ReleaseNotice } from './release-notice'
export type { RepairOrderModel } from './repair-order'
export type { SettlementModel, SettlementPayment } from './settlement'
export type { MethodTotals, ShiftReport } from './shift-report'
export type { TestSlip } from './test-slip'
export type { Voucher } from './voucher'
export type { WarrantyCertificate } from './warranty-certificate'
export type { WorkStopModel } from './work-stop'
