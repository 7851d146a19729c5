import type { PaperKind } from '#electron/contract/states'
import { textIn, type DocumentText } from '../text/index'
import type { Head } from './parts'

const titles: Record<PaperKind, keyof DocumentText['titles']> = {
  voucher: 'voucher',
  key_tag: 'keyTag',
  settlement: 'settlement',
  release_notice: 'releaseNotice',
  shift_report: 'shiftReport',
  test_slip: 'testSlip',
  recovery_code: 'recoveryCode',
  repair_order: 'repairOrder',
  add_on: 'addOn',
  work_stop: 'workStop',
  walk_around: 'walkAround',
  belongings: 'belongings',
  warranty: 'warrantyCertificate',
  reversal: 'reversal',
}

/** What stands above a paper, in the language that it is printed in: 任务委托书. */
export function paperTitle(paper: PaperKind, { language }: Head): string {
  return textIn(language).titles[titles[paper]]
}
