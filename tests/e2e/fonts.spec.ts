/** Names with rare characters show in our own fonts alone, on screen and on paper, whatever fonts the machine has. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { renderPage } from '#electron/documents/a4/render'
import { createFontFaces } from '#electron/documents/fonts'
import { forms } from '#tests/support/documents/forms'
import { expect, test } from './support/fixtures'
import { project } from './support/launch'

/** Extension A, unified but rare, Extension B, traditional, and everyday ones. */
const names = '陈䶮 㐂 鑌鍈 𠮷 陳燾 苏A·1K845 ￥1,313.90'

test.describe('rare characters', () => {
  test.use({ machine: { lounge: 'on' } })

  test('show on both screens', async ({ frontlane }) => {
    for (const kind of ['staff', 'lounge'] as const) {
      const page = frontlane.page(kind)
      await page.evaluate(async (text) => {
        const paragraph = document.createElement('p')
        paragraph.id = 'names'
        paragraph.textContent = text
        document.body.append(paragraph)
        const { fontWeight, fontFamily } = getComputedStyle(paragraph)
        await document.fonts.load(`${fontWeight} 16px ${fontFamily}`, text)
      }, names)
      const protocol = await frontlane.app.context().newCDPSession(page)
      await protocol.send('DOM.enable')
      await protocol.send('CSS.enable')
      const { root } = await protocol.send('DOM.getDocument')
      const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#names' })
      const { fonts } = await protocol.send('CSS.getPlatformFontsForNode', { nodeId })
      expect(fonts.filter((font) => !font.isCustomFont)).toEqual([])
      expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBeGreaterThanOrEqual([...names].length)
    }
  })

  test('stand on every form', async ({ frontlane }) => {
    const fontFaces = createFontFaces({
      common: join(project, 'node_modules/@fontsource-variable/noto-sans-sc'),
      rare: join(project, 'resources/fonts'),
    })
    for (const model of forms) {
      const named = { ...model, head: { ...model.head, shop: { ...model.head.shop, name: names } } }
      const printing = { reprint: 1, printedAt: '2026-11-23T07:03:12.000Z' }
      const fonts = await fontFaces(renderPage(named, { ...printing, fonts: '' }))
      const file = join(frontlane.home, `${model.kind}.html`)
      await writeFile(file, renderPage(named, { ...printing, fonts }))
      const used = await fontsOf(frontlane.app, file)
      expect(used.length, model.kind).toBeGreaterThan(1)
      expect(
        used.filter(({ isCustomFont }) => !isCustomFont),
        model.kind,
      ).toEqual([])
    }
  })
})

interface PlatformFont {
  familyName: string
  isCustomFont: boolean
}

/** The fonts that a page is really drawn with, in a window like that of the forms. */
function fontsOf(app: ElectronApplication, file: string): Promise<PlatformFont[]> {
  return app.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } })
    await window.loadFile(path)
    const { debugger: protocol } = window.webContents
    protocol.attach('1.3')
    await protocol.sendCommand('Runtime.evaluate', {
      expression: 'Promise.all([...document.fonts].map((face) => face.load())).then(() => 0)',
      awaitPromise: true,
    })
    await protocol.sendCommand('DOM.enable')
    await protocol.sendCommand('CSS.enable')
    // Electron does not type the protocol's answers; these are as it documents them.
    const { root } = (await protocol.sendCommand('DOM.getDocument')) as { root: { nodeId: number } }
    const { nodeIds } = (await protocol.sendCommand('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body :not(svg, svg path, svg circle)',
    })) as { nodeIds: number[] }
    const fonts: PlatformFont[] = []
    for (const nodeId of nodeIds) {
      const used = (await protocol.sendCommand('CSS.getPlatformFontsForNode', { nodeId })) as { fonts: PlatformFont[] }
      fonts.push(...used.fonts)
    }
    window.destroy()
    return fonts
  }, file)
}
