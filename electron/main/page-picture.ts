/**
 * What Chromium's own protocol tells of the page in the hidden window, where no script runs: when its fonts are there, and how it looks.
 * A page counts as loaded before the fonts that it brings are decoded, and a window may still show the page before.
 */
import { nativeImage, type BrowserWindow } from 'electron'
import { z } from 'zod'
import type { Bitmap } from '#electron/services/ports/pages'

/** Larger than any picture: a line of 80 mm paper, eight times as high as normal. */
export const pictureRoom = { width: 640, height: 240 }

/** Rejects when one of the fonts cannot be read. */
export async function fontsLoaded(window: BrowserWindow): Promise<void> {
  const expression = 'Promise.all([...document.fonts].map((face) => face.load())).then((faces) => faces.length)'
  const answer = await ask(window, 'Runtime.evaluate', { expression, awaitPromise: true })
  const { exceptionDetails } = z.object({ exceptionDetails: z.unknown().optional() }).parse(answer)
  if (exceptionDetails !== undefined) throw new Error('a font of the page could not be read')
}

/** The page's upper left corner, as it looks in a frame drawn for this picture. */
export async function takePicture(window: BrowserWindow, width: number, height: number): Promise<Bitmap> {
  const clip = { x: 0, y: 0, width, height, scale: 1 }
  const answer = await ask(window, 'Page.captureScreenshot', { format: 'png', clip })
  const { data } = z.object({ data: z.base64() }).parse(answer)
  const image = nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
  const { width: taken } = image.getSize()
  return blackAndWhite((taken === width ? image : image.resize({ width, height })).toBitmap(), width, height)
}

async function ask({ webContents }: BrowserWindow, method: string, params: object): Promise<unknown> {
  const { debugger: protocol } = webContents
  if (!protocol.isAttached()) protocol.attach('1.3')
  return protocol.sendCommand(method, params)
}

/** @param pixels four bytes each */
function blackAndWhite(pixels: Buffer, width: number, height: number): Bitmap {
  const rowBytes = Math.ceil(width / 8)
  const bits = new Uint8Array(rowBytes * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const light = (pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255)
      const place = y * rowBytes + (x >> 3)
      if (light < 3 * 128) bits[place] = (bits[place] ?? 0) | (0x80 >> (x & 7))
    }
  return { width, height, bits }
}
