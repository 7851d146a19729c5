import type { BlockerCode } from '#electron/contract/blockers'

/** Why a car may not leave, as the guard reads it aloud. Never a sum of money. */
export const blockers = {
  PLATE_NOT_INSIDE: '这个车牌没有进厂记录',
  RECEPTION_NOT_FINISHED: '前台还没有接待完',
  CARD_LOST: '出门卡 {number} 已挂失',
  CARD_AT_RECEPTION: '出门卡 {number} 还在前台',
  CARD_NOT_CLEARED: '出门卡 {number} 还没有放行',
  ORDER_UNSIGNED: '委托书还没有签字',
  ADD_ON_UNDECIDED: '增项还没有答复',
  PHONE_CONSENT_OPEN: '电话同意的增项还没有补签',
  WORK_UNFINISHED: '维修还没有完工',
  QUALITY_GATE_FAILED: '{gate}没有通过，正在返工',
  QUALITY_GATE_OPEN: '{gate}还没有做',
  WASH_OPEN: '还没有洗车',
  RECHECK_OPEN: '前台还没有复检',
  SETTLEMENT_NOT_COVERED: '结算未完成',
  SETTLEMENT_UNSIGNED: '客户还没有在结算单上签字',
  INSURANCE_PAPERS_INCOMPLETE: '保险资料不齐',
  VOUCHER_NOT_RETURNED: '取车凭证还没有收回',
  DELIVERY_OPEN: '还没有交车',
  KEYS_NOT_RETURNED: '车钥匙 {count} 把未交还',
  DOCUMENTS_NOT_RETURNED: '证件 {count} 件未交还',
  BELONGINGS_NOT_RETURNED: '随车物品 {count} 件未交还',
} satisfies Record<BlockerCode, string>
