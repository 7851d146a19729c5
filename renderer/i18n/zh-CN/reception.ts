import { dialogs } from './reception/dialogs'
import { inWork } from './reception/in-work'
import { intake } from './reception/intake'
import { leaving } from './reception/leaving'
import { order } from './reception/order'

export const reception = {
  title: '前台',
  day: '我负责 {mine} 台 · 今日已接 {taken} 台',
  mean: '平均迎接 {seconds} 秒',
  queue: {
    title: '待接待',
    empty: '没有等待的客户',
    emptyText: '门卫扫卡进厂的车会马上出现在这里',
    card: '卡 {number}',
    take: '我来接',
    notTaken: '{plate}：{why}',
  },
  tasks: { title: '待办', empty: '没有到期的事', emptyText: '问进度、增项、通知取车，到时候会出现在这里' },
  mine: { title: '我负责的车', empty: '手上没有车', emptyText: '在待接待里点“我来接”' },
  none: { title: '还没有打开一台车', text: '从左边选一台，或扫出门卡、取车凭证、钥匙牌' },
  head: {
    sender: '送修人 {name} {phone}',
    owner: '车主 {name}',
    visits: '第 {nth} 次到店',
    cardIs: '出门卡 {number} {state}',
    history: '历史',
    more: '其他…',
    unknownCar: '车辆还没有登记',
    noRepair: '不修车…',
    booking: '预约 {time}：{note}',
    advisor: '服务顾问 {name}',
  },
  scan: {
    cardFree: '出门卡 {number} 现在没有发给任何车',
    unknown: '不认识这个条码：{text}',
    cardHeld: '出门卡 {number} 已经在前台',
  },
  orders: {
    label: '委托书',
    rework: '返修',
    insured: '保险',
    another: '再开一张委托书',
    anotherIs: '新委托书',
  },
  waitsFor: '先完成“{step}”',
  ...intake,
  ...order,
  ...inWork,
  ...leaving,
  ...dialogs,
}
