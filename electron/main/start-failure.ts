import { app, dialog } from 'electron'
import type { Language } from '#electron/contract/states'
import { logFor } from '#electron/logging/log'

const log = logFor('start')

/** Said before any page can say anything. */
const texts: Record<Language, { title: string; body: (logFile: string) => string }> = {
  'zh-CN': {
    title: 'Frontlane 没能启动',
    body: (logFile) => `数据都还在。请重新启动一次；如果还是打不开，请把下面这个日志文件交给维护人员：\n\n${logFile}`,
  },
  'zh-TW': {
    title: 'Frontlane 無法啟動',
    body: (logFile) => `資料都還在。請重新啟動一次；若仍無法開啟，請將以下記錄檔交給維護人員：\n\n${logFile}`,
  },
  en: {
    title: 'Frontlane could not start',
    body: (logFile) =>
      `Nothing is lost. Please start it once more; if it fails again, give this log file to whoever maintains it:\n\n${logFile}`,
  },
}

/** Nothing works without the shop: says so, says where to look, and ends. */
export function failToStart(error: unknown, language: Language, logFile: string): void {
  log.error('could not start', error)
  const { title, body } = texts[language]
  // In tests there is nobody to press the button.
  if (!__TEST_BUILD__) dialog.showErrorBox(title, body(logFile))
  app.exit(1)
}
