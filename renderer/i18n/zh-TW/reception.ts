import type { SameShape } from '../shape'
import type { reception as source } from '../zh-CN/reception'
import { dialogs } from './reception/dialogs'
import { inWork } from './reception/in-work'
import { intake } from './reception/intake'
import { leaving } from './reception/leaving'
import { order } from './reception/order'

export const reception: SameShape<typeof source> = {
  title: '櫃檯',
  day: '我負責 {mine} 台 · 今日已接 {taken} 台',
  mean: '平均迎接 {seconds} 秒',
  queue: {
    title: '待接待',
    empty: '沒有等候的客戶',
    emptyText: '門口掃卡進廠的車會立刻出現在這裡',
    card: '卡 {number}',
    take: '我來接',
    notTaken: '{plate}：{why}',
  },
  tasks: { title: '待辦', empty: '目前沒有到期的事', emptyText: '問進度、追加項目、通知取車，時間到會出現在這裡' },
  mine: { title: '我負責的車', empty: '手上沒有車', emptyText: '在待接待裡按「我來接」' },
  none: { title: '還沒有打開任何一台車', text: '從左邊選一台，或掃出門卡、取車憑證、鑰匙牌' },
  head: {
    sender: '送修人 {name} {phone}',
    owner: '車主 {name}',
    visits: '第 {nth} 次進廠',
    cardIs: '出門卡 {number} {state}',
    history: '歷史',
    more: '其他…',
    unknownCar: '車輛尚未登記',
    noRepair: '不修車…',
    booking: '預約 {time}：{note}',
    advisor: '服務專員 {name}',
  },
  scan: {
    cardFree: '出門卡 {number} 目前沒有發給任何車',
    unknown: '不認得這個條碼：{text}',
    cardHeld: '出門卡 {number} 已在櫃檯',
  },
  orders: {
    label: '工單',
    rework: '返修',
    insured: '保險',
    another: '再開一張工單',
    anotherIs: '新工單',
  },
  waitsFor: '請先完成「{step}」',
  ...intake,
  ...order,
  ...inWork,
  ...leaving,
  ...dialogs,
}
