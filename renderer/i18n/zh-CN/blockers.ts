import type { BlockerCode } from '#electron/contract/blockers'

/** 不能放行原因: as staff read them, the same on every screen. None carries money. */
export const blockers = {
  RECEPTION_NOT_FINISHED: '前台还没有接待完',
  CARD_LOST: '出门卡 {number} 已报失，还没有换卡',
  CARD_AT_RECEPTION: '出门卡 {number} 还在前台',
  CARD_NOT_CLEARED: '出门卡 {number} 还没有放行',
  CARD_NOT_SHOWN: '没有出示出门卡 {number}',
  PLATE_NOT_INSIDE: '{plate} 没有进厂记录',
  ORDER_UNSIGNED: '委托书还没有签字',
  ADD_ON_UNDECIDED: '有 {n} 项增项客户还没有答复',
  PHONE_CONSENT_OPEN: '电话同意的增项还没有补签',
  WORK_UNFINISHED: '维修还没有完工',
  QUALITY_GATE_FAILED: '{gate}没有通过',
  QUALITY_GATE_OPEN: '{gate}还没有做',
  WASH_OPEN: '还没有洗车',
  RECHECK_OPEN: '前台还没有复检',
  SETTLEMENT_NOT_COVERED: '结算未完成',
  SETTLEMENT_UNSIGNED: '客户还没有在结算单上签字',
  INSURANCE_PAPERS_INCOMPLETE: '保险资料不齐',
  VOUCHER_NOT_RETURNED: '取车凭证还没有收回',
  DELIVERY_OPEN: '还没有办交车',
  KEYS_NOT_RETURNED: '车钥匙 {n} 把未交还',
  DOCUMENTS_NOT_RETURNED: '证件 {n} 份未交还',
  BELONGINGS_NOT_RETURNED: '随车物品 {n} 件未交还',
} satisfies Record<BlockerCode, string>
