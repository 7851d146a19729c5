import type { SameShape } from '../shape'
import type { blockers as source } from '../zh-CN/blockers'

export const blockers: SameShape<typeof source> = {
  RECEPTION_NOT_FINISHED: '櫃檯還沒有接待完',
  CARD_LOST: '出門卡 {number} 已掛失，還沒有換卡',
  CARD_AT_RECEPTION: '出門卡 {number} 還在櫃檯',
  CARD_NOT_CLEARED: '出門卡 {number} 還沒有放行',
  CARD_NOT_SHOWN: '沒有出示出門卡 {number}',
  PLATE_NOT_INSIDE: '{plate} 沒有進廠紀錄',
  ORDER_UNSIGNED: '工單還沒有簽名',
  ADD_ON_UNDECIDED: '有 {n} 項追加客戶還沒有答覆',
  PHONE_CONSENT_OPEN: '電話同意的追加項目還沒有補簽',
  WORK_UNFINISHED: '維修還沒有完工',
  QUALITY_GATE_FAILED: '{gate}沒有通過',
  QUALITY_GATE_OPEN: '{gate}還沒有做',
  WASH_OPEN: '還沒有洗車',
  RECHECK_OPEN: '櫃檯還沒有複檢',
  SETTLEMENT_NOT_COVERED: '結帳未完成',
  SETTLEMENT_UNSIGNED: '客戶還沒有在結帳單上簽名',
  INSURANCE_PAPERS_INCOMPLETE: '保險資料不齊',
  VOUCHER_NOT_RETURNED: '取車憑證還沒有收回',
  DELIVERY_OPEN: '還沒有辦交車',
  KEYS_NOT_RETURNED: '車鑰匙 {n} 支未交還',
  DOCUMENTS_NOT_RETURNED: '證件 {n} 份未交還',
  BELONGINGS_NOT_RETURNED: '隨車物品 {n} 件未交還',
}
