import type { Language } from '#electron/contract/states'
import { en } from './en'
import { zhCN, type DocumentText } from './zh-CN'
import { zhTW } from './zh-TW'

export type { DocumentText } from './zh-CN'

const texts: Record<Language, DocumentText> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

export function textIn(language: Language): DocumentText {
  return texts[language]
}
