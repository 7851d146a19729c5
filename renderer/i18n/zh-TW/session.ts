import type { SameShape } from '../shape'
import type { session as source } from '../zh-CN/session'

export const session: SameShape<typeof source> = {
  who: '您是哪位？',
  scanBadge: '也可以直接掃識別證',
  pin: '請輸入密碼',
  lockedBy: '螢幕已鎖定，輸入密碼繼續剛才的工作',
  signIn: '登入',
  unlock: '解鎖',
  switch: '換人',
  lockAs: '{name}，鎖定或換人',
  someoneElse: '不是我，換一位',
  digitsTyped: '已輸入 {n} 位',
  approval: {
    title: '需要經理同意',
    acts: {
      gate: { override: '{plate} 還有 {count} 項沒有辦完，仍然放車出廠' },
      exitCard: { reportLost: '出門卡 {number} 報遺失', retire: '出門卡 {number} 停用，不再發出' },
      reception: {
        saveEstimate: '{kind}折扣 {asked}% 超過服務顧問的權限 {limit}%',
        startDelivery: '沒有取車憑證，或不是送修人來取，仍然交車',
      },
      cashier: {
        confirm: '客戶不在簽單名單上，仍然簽單',
        reversePayment: '沖正一筆已確認的收款',
      },
    },
    who: '哪位經理',
    reason: '原因',
    reasonHint: '寫清楚為什麼，會一直留在紀錄裡',
    agree: '同意',
    chooseFirst: '先選經理',
    reasonFirst: '先寫原因，再輸密碼',
  },
}
