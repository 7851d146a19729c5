import type { BlockerCode } from '#electron/contract/blockers'

/** Why a car may not leave, as the guard reads it aloud. Never a sum of money. */
export const blockers = {
  PLATE_NOT_INSIDE: '這個車牌沒有進廠紀錄',
  RECEPTION_NOT_FINISHED: '櫃台還沒有接待完',
  CARD_LOST: '出門卡 {number} 已掛失',
  CARD_AT_RECEPTION: '出門卡 {number} 還在櫃台',
  CARD_NOT_CLEARED: '出門卡 {number} 還沒有放行',
  ORDER_UNSIGNED: '委託書還沒有簽名',
  ADD_ON_UNDECIDED: '追加項目還沒有答覆',
  PHONE_CONSENT_OPEN: '電話同意的追加項目還沒有補簽',
  WORK_UNFINISHED: '維修還沒有完工',
  QUALITY_GATE_FAILED: '{gate}沒有通過，正在返工',
  QUALITY_GATE_OPEN: '{gate}還沒有做',
  WASH_OPEN: '還沒有洗車',
  RECHECK_OPEN: '櫃台還沒有複檢',
  SETTLEMENT_NOT_COVERED: '結帳未完成',
  SETTLEMENT_UNSIGNED: '客戶還沒有在結帳單上簽名',
  INSURANCE_PAPERS_INCOMPLETE: '保險資料不齊',
  VOUCHER_NOT_RETURNED: '取車憑證還沒有收回',
  DELIVERY_OPEN: '還沒有交車',
  KEYS_NOT_RETURNED: '車鑰匙 {count} 把未交還',
  DOCUMENTS_NOT_RETURNED: '證件 {count} 件未交還',
  BELONGINGS_NOT_RETURNED: '隨車物品 {count} 件未交還',
} satisfies Record<BlockerCode, string>
