/** A document as a person reads it on screen: words already, in order. Whoever shows one makes this from the document's model. */
import type { Mark } from '@/components/car/mark'
import type { Stroke } from '@/components/sign/strokes'
import type zhCN from '@/i18n/zh-CN'

export interface DocumentOnScreen {
  title: string
  /** Number, shop, date: one line under the title. */
  subtitle?: string
  sections: readonly DocumentSection[]
  /** What it comes to; shown again above the signature. */
  sum?: { label: string; value: string }
}

export type DocumentSection = { heading?: string } & (
  | { rows: readonly { label: string; value: string }[] }
  | { table: DocumentTable }
  /** `important` is set off: a notice that takes a right away. */
  | { text: string; important?: boolean }
  | { marks: readonly Mark[] }
  | { signatures: readonly SignatureOnScreen[] }
)

export interface SignatureOnScreen {
  role: keyof typeof zhCN.documents.role
  name: string
  at: string
  /** Null: somebody of the shop, by their session. */
  strokes: readonly Stroke[] | null
}

export interface DocumentTable {
  columns: readonly { label: string; figures?: boolean }[]
  rows: readonly (readonly string[])[]
  /** Sums under the last column. */
  sums?: readonly { label: string; value: string; strong?: boolean }[]
}
