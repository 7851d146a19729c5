import type { SameShape } from '../shape'
import type { session as source } from '../zh-CN/session'

export const session: SameShape<typeof source> = {
  who: '您是哪位？',
  initials: '鍵盤打姓名首字母，直接找到',
  scanBadge: '也可以直接掃識別證',
  pin: '請輸入密碼',
  lockedBy: '螢幕已鎖定，輸入密碼繼續剛才的工作',
  signIn: '登入',
  unlock: '解鎖',
  switch: '換人',
  lockAs: '{name}，鎖定或換人',
  someoneElse: '不是我，換一位',
  digitsTyped: '已輸入 {n} 位',
  newPin: {
    first: '輸入新密碼',
    second: '再輸一遍',
    rule: '4 到 8 位數字，不要 1234、0000 這樣的',
    next: '下一步',
    differs: '兩遍不一樣，請重新輸入。',
  },
  recovery: {
    code: '復原碼',
    write: '請抄在紙上，收在只有經理拿得到的地方：',
    once: '只顯示這一次。用過一次就作廢，會再給一個新的。',
    forgot: '忘記密碼',
    askManager: '請經理在「員工」裡為您重設密碼。',
    enter: '輸入復原碼，再設新密碼。復原碼是第一次啟動時抄下的，或是在「經理」裡產生的。',
    field: '復原碼',
    codeFirst: '請先輸入復原碼',
    set: '設新密碼',
    done: '新密碼設好了，請登入。這是新的復原碼：',
    toSignIn: '抄好了，去登入',
  },
  approval: {
    title: '需要經理同意',
    acts: {
      gate: { override: '{plate} 還有 {count} 項沒有辦完，仍然放車出廠' },
      exitCard: { reportLost: '出門卡 {number} 掛失', retire: '出門卡 {number} 停用，不再發出' },
      reception: {
        saveEstimate: '{kind}折扣 {asked}% 超過服務專員的權限 {limit}%',
        startDelivery: '沒有取車憑證，或不是送修人來取，仍然交車',
        waiveInsurancePapers: '保險資料不齊，仍然放車',
      },
      cashier: {
        coverOnAccount: '客戶不在簽帳名單上，仍然簽帳',
        reversePayment: '沖正一筆已確認的收款',
        takeOffAccount: '客戶已簽帳的結帳單改為收款',
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
