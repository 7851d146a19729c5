/** The status line: each thing's name, what its light means, and what to do about it. */
export const status = {
  database: {
    name: '数据库',
    ok: '数据库正常，每一步都已存盘。',
    attention: '数据库响应慢。可以继续工作；一直这样请告诉经理。',
    failed: '连不上数据库，现在做的都存不进去。\n请先停下，检查服务器或网线；恢复后会自己接上。',
    none: '还没有设置数据库。',
  },
  scanner: {
    name: '扫描器',
    ok: '扫描器已连接，扫一下就行，不用先点输入框。',
    attention: '扫描器刚断开，正在重新连接。',
    failed: '扫描器断开了。\n请检查插头；插好后两秒内自己接上。这段时间可以手工输入车牌或卡号。',
    none: '没有 HID 扫描器。键盘式扫描器可以直接用。',
  },
  printer: {
    ready: '打印机 {width} mm 就绪',
    readySays: '打印机就绪。',
    notSetUp: '未设置打印机',
    notSetUpSays: '这台电脑还没有设置小票打印机，请经理在设置里添加。',
    waiting: '还有 {n} 张单据在排队。',
    unconfirmed: '有 {n} 张单据不知道打没打出来：请看一眼打印机，再到打印列表里答复。',
    trouble: {
      paper: '打印机缺纸',
      cover: '打印机盖开着',
      offline: '打印机离线',
      unreachable: '打印机连不上',
      silent: '打印机没有应答',
      broken_off: '打印中断',
      other: '打印机有问题',
    },
    todo: {
      paper: '打印机没有纸了。装上纸，排队的单据会自己打出来。',
      cover: '打印机的盖子没有合上。合上后会自己接着打。',
      offline: '打印机处于离线状态。按一下打印机上的“联机”键。',
      unreachable: '连不上打印机。请检查电源和网线；接好后会自己重试。',
      silent: '打印机没有回答。请看看它是否卡住，关掉电源再打开。',
      broken_off: '打印到一半断了。请看看纸上打到哪里，再到打印列表里答复。',
      other: '打印机报告了故障。请看打印机上的指示灯。',
    },
  },
  shift: {
    none: '未开班',
    noneSays: '您还没有开班，开班后才能收款。',
    open: '{time} 开班',
    openSays: '班次 {number}，备用金 {float}。',
  },
}
