/**
 * What a scanned code is, by its form. Frontlane's own codes are a prefix, a hyphen and a body; exit cards may instead carry the bare
 * number that is printed or programmed on them.
 */
import { codePrefixes as prefixes } from '#electron/contract/codes'

export type CodeKind = keyof typeof prefixes
export type ScannedCode = { what: CodeKind; code: string } | { what: 'unknown'; text: string }

/** `FLC-027`; vouchers and badges take an unguessable body, of letters and digits. */
export function makeCode(what: CodeKind, body: string): string {
  return `${prefixes[what]}-${body}`
}

const own = /^(FLC|FLV|FLK|FLB)-[0-9A-Z]{1,32}$/
const bareCard = /^[0-9A-F]{1,20}$/

export function readCode(scanned: string): ScannedCode {
  const code = scanned.normalize('NFKC').trim().toUpperCase()
  const prefix = own.exec(code)?.[1]
  const what = codeKinds.find((kind) => prefixes[kind] === prefix)
  if (what) return { what, code }
  return bareCard.test(code) ? { what: 'exit_card', code } : { what: 'unknown', text: scanned.trim() }
}

const codeKinds: readonly CodeKind[] = ['exit_card', 'voucher', 'key_tag', 'badge']
