import type { Printing } from './printer'

/** The A4 forms. `intake` is two of them: the walk-around sheet and the belongings list. */
export const pageForms = [
  'repair_order',
  'settlement',
  'belongings',
  'walk_around',
  'blank_walk_around',
  'add_on',
  'work_stop',
  'release_notice',
  'warranty',
] as const
export type PageForm = (typeof pageForms)[number]

/** A form to make; without `form`, every form that the model has. */
export type PagePrinting = Printing & { form?: PageForm }

/** `unsure`: no answer came, so it may have come out; only a person who looks at the paper knows. */
export type PageOutcome = { ok: true } | { ok: false; reason: string; unsure: boolean }

/** Forms on A4. */
export interface Pages {
  pdf(page: PagePrinting): Promise<Uint8Array>
  /** Handed to the system's spooler, which answers for it from there. */
  print(page: PagePrinting, printerName: string): Promise<PageOutcome>
}

/** Black and white picture: rows of `ceil(width / 8)` bytes, the highest bit leftmost, 1 is black. */
export interface Bitmap {
  width: number
  height: number
  bits: Uint8Array
}

/** The hidden window that turns our own HTML into paper. The HTML brings everything it shows: no script runs, nothing is fetched. */
export interface PageWindow {
  /** A4, upright. */
  pdf(html: string): Promise<Uint8Array>
  print(html: string, printerName: string): Promise<PageOutcome>
  /** The page's upper left corner, one dot per CSS pixel. */
  bitmap(html: string, width: number, height: number): Promise<Bitmap>
}
