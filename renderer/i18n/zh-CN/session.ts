export const session = {
  who: '您是哪位？',
  scanBadge: '也可以直接扫工牌',
  pin: '请输入密码',
  lockedBy: '屏幕已锁定，输入密码继续刚才的工作',
  signIn: '登录',
  unlock: '解锁',
  switch: '换人',
  lockAs: '{name}，锁屏或换人',
  someoneElse: '不是我，换一位',
  digitsTyped: '已输入 {n} 位',
  approval: {
    title: '需要经理同意',
    acts: {
      gate: { override: '{plate} 还有 {count} 项没有办完，仍然放车出厂' },
      exitCard: { reportLost: '出门卡 {number} 报遗失', retire: '出门卡 {number} 停用，不再发出' },
      reception: {
        saveEstimate: '{kind}折扣 {asked}% 超过服务顾问的权限 {limit}%',
        startDelivery: '没有取车凭证，或不是送修人来取，仍然交车',
      },
      cashier: {
        confirm: '客户不在签单名单上，仍然签单',
        reversePayment: '冲正一笔已确认的收款',
      },
    },
    who: '哪位经理',
    reason: '原因',
    reasonHint: '写清楚为什么，会一直留在记录里',
    agree: '同意',
    chooseFirst: '先选经理',
    reasonFirst: '先写原因，再输密码',
  },
}
