import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { createFontFaces } from '#electron/documents/fonts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fontFaces = createFontFaces({
  common: `${root}node_modules/@fontsource-variable/noto-sans-sc`,
  rare: `${root}resources/fonts`,
})

/** The code points that the fonts put in for a text really have a glyph for. */
async function shown(text: string): Promise<Set<number>> {
  const css = await fontFaces(text)
  const fonts = [...css.matchAll(/base64,([^)]+)\)/g)].map(([, data = '']) =>
    fontkit.create(Buffer.from(data, 'base64')),
  )
  return new Set(fonts.flatMap((font) => ('characterSet' in font ? font.characterSet : [])))
}

const between = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

describe('our own fonts', () => {
  it('hold every unified ideograph, and Extension A as far as it has ever been used', async () => {
    const unified = between(0x4e00, 0x9fa5)
    const extensionA = between(0x3400, 0x4db5)
    const all = await shown(String.fromCodePoint(...unified, ...extensionA))
    expect(unified.filter((code) => !all.has(code))).toEqual([])
    expect(extensionA.filter((code) => !all.has(code))).toEqual([])
  }, 60_000)

  it.each(['䶮', '㐂', '鍈', '𠮷', '𫘧', '陈', 'A', '1'])('hold %s', async (character) => {
    expect(await shown(character)).toContain(character.codePointAt(0))
  })

  it('bring only what the text needs', async () => {
    const common = await fontFaces('维修')
    expect(common).not.toContain('Frontlane Han')
    expect(common.length).toBeLessThan(400_000)
    expect(await fontFaces('')).toBe('')
  })

  it('are declared for the screens as for paper', async () => {
    const css = await readFile(`${root}renderer/styles/fonts.css`, 'utf8')
    for (const part of ['unified', 'extension-a', 'supplementary'])
      expect(css).toContain(`noto-sans-cjk-sc-${part}.woff2`)
  })
})
