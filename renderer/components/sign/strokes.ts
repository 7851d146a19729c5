/** A signature as it is kept: points in thousandths of the pad's sides, so that it is drawn again at any size. */
import { signaturePadRatio } from '#electron/contract/signature-pad'

export type Stroke = [x: number, y: number][]

interface Point {
  x: number
  y: number
}

const round = (n: number) => Math.round(Math.min(1000, Math.max(0, n)) * 10) / 10

export function toStrokes(groups: readonly (readonly Point[])[], width: number, height: number): Stroke[] {
  return groups
    .filter((points) => points.length > 0)
    .map((points) => points.map(({ x, y }) => [round((x / width) * 1000), round((y / height) * 1000)]))
}

export function fromStrokes(strokes: readonly Stroke[], width: number, height: number): Point[][] {
  return strokes.map((stroke) => stroke.map(([x, y]) => ({ x: (x / 1000) * width, y: (y / 1000) * height })))
}

/** For an SVG whose view box is as wide as the pad's proportions times 1000, and 1000 high. */
export function pathOf(strokes: readonly Stroke[]): string {
  return strokes
    .map((stroke) => {
      const points = stroke.map(([x, y]) => `${Math.round(x * signaturePadRatio)} ${Math.round(y)}`)
      // A dot is a stroke too.
      return points.length === 1 ? `M${points[0]} h1` : `M${points.join(' L')}`
    })
    .join(' ')
}

/** A slip of the finger is no signature: one has some length, in thousandths of the pad. */
export function isSignature(strokes: readonly Stroke[]): boolean {
  let length = 0
  for (const stroke of strokes)
    stroke.forEach(([x, y], i) => {
      const before = stroke[i - 1]
      if (before !== undefined) length += Math.hypot(x - before[0], y - before[1])
    })
  return length >= 60
}
