/** A photo as it is kept: JPEG, 1600 pixels on its longer side at most, base64 without a prefix. */

const longestSide = 1600
const quality = 0.82

export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** Draws it anew: smaller, upright, and without the place where it was taken. */
export async function toJpegBase64(source: Blob | HTMLVideoElement): Promise<string> {
  const picture = await createImageBitmap(source, { imageOrientation: 'from-image' })
  const { width, height } = fitted(picture.width, picture.height)
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  picture.close()
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return base64(new Uint8Array(await jpeg.arrayBuffer()))
}

function base64(bytes: Uint8Array): string {
  let text = ''
  const piece = 0x8000
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}
