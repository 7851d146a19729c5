/** Element Plus's own words: months, "select", "no data". */
import en from 'element-plus/es/locale/lang/en'
import zhCN from 'element-plus/es/locale/lang/zh-cn'
import zhTW from 'element-plus/es/locale/lang/zh-tw'
import type { Language } from '#electron/contract/states'

export const elementLocales: Record<Language, typeof zhCN> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }
