/**
 * Every word that people read. zh-CN is the source: its keys are the type of a key, and the other languages have to match it.
 *
 * `t('gate.title')`, `t('common.cars', { n: 3 })`. It reads the language reactively, so templates follow a change of language.
 * A parameter called `n` chooses between the forms that `|` separates.
 */
import { createI18n } from 'vue-i18n'
import type { Language } from '#electron/contract/states'
import en from './en'
import type { Leaves } from './shape'
import zhCN from './zh-CN'
import zhTW from './zh-TW'

export type Messages = typeof zhCN
export type MessageKey = Leaves<Messages>
export type Params = Record<string, string | number>

const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zhCN, 'zh-TW': zhTW, en },
})

export function t(key: MessageKey, params: Params = {}): string {
  const n = params['n']
  return typeof n === 'number' ? i18n.global.t(key, params, n) : i18n.global.t(key, params)
}

export function language(): Language {
  return i18n.global.locale.value
}

export function setLanguage(next: Language): void {
  i18n.global.locale.value = next
}
