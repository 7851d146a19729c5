import type { TestSlip } from '#electron/documents/models/index'
import type { ShopSettings } from '#electron/domain/settings'
import { headOf } from './papers'

export function buildTestSlip(
  settings: ShopSettings,
  about: Pick<TestSlip, 'printerName' | 'drawer' | 'at'>,
): TestSlip {
  return { kind: 'test_slip', head: headOf(settings), ...about }
}
