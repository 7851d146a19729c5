import type { Language } from './states'

const traditional: Record<string, string> = { 贰: '貳', 叁: '參', 陆: '陸', 万: '萬', 亿: '億', 负: '負' }

/** A sum in Chinese capitals, as the language writes them. English keeps the place's own: it is the sum that binds. */
export function capitalsIn(language: Language, simplified: string): string {
  if (language !== 'zh-TW') return simplified
  return simplified.replace(/[贰叁陆万亿负]/g, (sign) => traditional[sign] ?? sign)
}
