import type { SameShape } from '../shape'
import type { status as source } from '../zh-CN/status'

export const status: SameShape<typeof source> = {
  database: {
    name: '資料庫',
    ok: '資料庫正常，每一步都已存檔。',
    attention: '資料庫反應慢。可以繼續工作；一直這樣請告訴經理。',
    failed: '連不上資料庫，現在做的都存不進去。\n請先停下，檢查伺服器或網路線；恢復後會自動接上。',
    none: '還沒有設定資料庫。',
  },
  scanner: {
    name: '掃描器',
    ok: '掃描器已連線，掃一下就行，不必先點輸入框。',
    attention: '掃描器剛斷線，正在重新連線。',
    failed: '掃描器斷線了。\n請檢查插頭；插好後兩秒內自動接上。這段時間可以手動輸入車牌或卡號。',
    none: '沒有 HID 掃描器。鍵盤式掃描器可以直接使用。',
  },
  printer: {
    ready: '印表機 {width} mm 就緒',
    readySays: '印表機就緒。',
    toConfirm: '{n} 張請看一下',
    queued: '{n} 張排隊',
    notSetUp: '未設定印表機',
    notSetUpSays: '這台電腦還沒有設定收據印表機，請經理在設定裡新增。',
    waiting: '還有 {n} 張單據在排隊。',
    unconfirmed: '有 {n} 張單據不知道印出來沒有：請看一眼印表機，再到列印清單裡回覆。',
    trouble: {
      paper: '印表機缺紙',
      cover: '印表機蓋開著',
      offline: '印表機離線',
      unreachable: '印表機連不上',
      silent: '印表機沒有回應',
      broken_off: '列印中斷',
      refused: '列印佇列不收',
      other: '印表機有問題',
    },
    todo: {
      paper: '印表機沒有紙了。裝上紙，排隊的單據會自動印出來。',
      cover: '印表機的蓋子沒有合上。合上後會自動接著印。',
      offline: '印表機處於離線狀態。按一下印表機上的「連線」鍵。',
      unreachable: '連不上印表機。請檢查電源和網路線；接好後會自動重試。',
      silent: '印表機沒有回應。請看看它是否卡住，關掉電源再打開。',
      broken_off: '印到一半斷了。請看看紙上印到哪裡，再到列印清單裡回覆。',
      refused: '列印佇列沒有收下。請在系統的列印設定裡看看這個佇列是否停用或改名。',
      other: '印表機回報故障。請看印表機上的指示燈。',
    },
  },
  shift: {
    none: '未開班',
    noneSays: '您還沒有開班，開班後才能收款。',
    open: '{time} 開班',
    openSays: '班次 {number}，零用金 {float}。',
  },
}
