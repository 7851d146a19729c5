/**
 * The fonts of paper, as `@font-face` rules that bring the font's bytes with them. A page then has its fonts from its first layout on,
 * fetches nothing, and looks the same on a machine without Chinese fonts. Only what its text needs is put in.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** For `font-family`. */
export const fontStack = '"Noto Sans SC Variable", "Frontlane Han", sans-serif'

export interface FontFolders {
  /** The package `@fontsource-variable/noto-sans-sc`. */
  common: string
  /** `resources/fonts` */
  rare: string
}

/** @returns the CSS that shows this text */
export type FontFaces = (text: string) => Promise<string>

interface FontFile {
  family: string
  weight: string
  path: string
  /** As CSS writes it. */
  range: string
  holds: (codePoint: number) => boolean
}

export function createFontFaces(folders: FontFolders): FontFaces {
  let files: Promise<FontFile[]> | null = null
  const encoded = new Map<string, Promise<string>>()
  const encode = (path: string) => {
    const known = encoded.get(path) ?? readFile(path, 'base64')
    encoded.set(path, known)
    return known
  }
  return async (text) => {
    files ??= listFiles(folders)
    const faces = filesFor(text, await files).map(
      async ({ family, weight, path, range }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};` +
        `src:url(data:font/woff2;base64,${await encode(path)}) format('woff2')}`,
    )
    return (await Promise.all(faces)).join('\n')
  }
}

async function listFiles({ common, rare }: FontFolders): Promise<FontFile[]> {
  const slices = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(join(common, 'unicode.json'), 'utf8')))
  const commonFiles = Object.entries(slices).map(([slice, range]) => {
    // Numbered slices are named `[4]`.
    const file = `noto-sans-sc-${slice.replace(/\[|\]/g, '')}-wght-normal.woff2`
    return fontFile('Noto Sans SC Variable', '100 900', join(common, 'files', file), range)
  })
  const rareFile = (part: string, range: string) =>
    fontFile('Frontlane Han', '400', join(rare, `noto-sans-cjk-sc-${part}.woff2`), range)
  return [
    rareFile('unified', 'U+4E00-9FFF'),
    rareFile('extension-a', 'U+3400-4DBF'),
    rareFile('supplementary', 'U+20000-2F7FF'),
    ...commonFiles,
  ]
}

function fontFile(family: string, weight: string, path: string, range: string): FontFile {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.replace('U+', '').split('-')
    return [parseInt(first, 16), parseInt(last, 16)] as const
  })
  const holds = (codePoint: number) => spans.some(([first, last]) => codePoint >= first && codePoint <= last)
  return { family, weight, path, range, holds }
}

/** For each character the last file that has it, as CSS chooses: the common set before the rare, Latin before Chinese. */
function filesFor(text: string, files: readonly FontFile[]): FontFile[] {
  const needed = new Set<FontFile>()
  for (const character of new Set(text)) {
    const codePoint = character.codePointAt(0) ?? 0
    const file = files.findLast(({ holds }) => holds(codePoint))
    if (file) needed.add(file)
  }
  return [...needed]
}
