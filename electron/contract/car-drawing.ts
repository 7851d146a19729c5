/**
 * Five views of a car, 520 × 250 each, so that the drawing does not jump when the view changes. Screen and paper draw the same; a
 * mark's place is in thousandths of a view's width and height.
 */
import type { CarView } from './states'

export const drawingWidth = 520
export const drawingHeight = 250

export interface Shape {
  d: string
  /** `body` is outlined, `glass` is filled, `lamp` and `wheel` are darker, `line` is a seam. */
  part: 'body' | 'glass' | 'lamp' | 'wheel' | 'line'
}

const body = (d: string): Shape => ({ d, part: 'body' })
const glass = (d: string): Shape => ({ d, part: 'glass' })
const lamp = (d: string): Shape => ({ d, part: 'lamp' })
const wheel = (d: string): Shape => ({ d, part: 'wheel' })
const line = (d: string): Shape => ({ d, part: 'line' })

const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0`

/** The front points to the left: the car's right side is above. */
const top: Shape[] = [
  wheel('M104 58 h58 v8 h-58 Z M104 184 h58 v8 h-58 Z M352 58 h58 v8 h-58 Z M352 184 h58 v8 h-58 Z'),
  body(
    'M30 125 C30 84 44 68 92 64 C150 60 330 58 420 64 C470 67 492 84 492 125 C492 166 470 183 420 186 C330 192 150 190 92 186 C44 182 30 166 30 125 Z',
  ),
  line('M60 80 C110 92 140 90 158 84 M60 170 C110 158 140 160 158 166 M40 125 h20'),
  glass('M168 82 C150 104 150 146 168 168 L214 158 C208 138 208 112 214 92 Z'),
  body('M214 92 C208 112 208 138 214 158 L356 158 C361 138 361 112 356 92 Z'),
  glass('M356 92 C361 112 361 138 356 158 L400 168 C412 146 412 104 400 82 Z'),
  glass('M196 80 L278 76 L278 86 L216 88 Z M286 76 L376 80 L358 88 L286 86 Z'),
  glass('M196 170 L278 174 L278 164 L216 162 Z M286 174 L376 170 L358 162 L286 164 Z'),
  body('M186 64 C180 52 172 46 164 46 L158 62 Z M186 186 C180 198 172 204 164 204 L158 188 Z'),
  lamp('M38 92 C46 80 56 76 66 74 L58 92 Z M38 158 C46 170 56 174 66 176 L58 158 Z'),
  lamp('M484 92 C478 80 468 74 458 72 L466 92 Z M484 158 C478 170 468 176 458 178 L466 158 Z'),
]

/** The front points to the left. */
const left: Shape[] = [
  body(
    'M34 190 C28 176 28 156 40 148 C64 136 108 126 164 118 C194 84 222 66 258 62 C306 57 346 60 372 72 C398 84 420 102 432 116 C462 118 484 122 490 132 C496 150 496 172 490 190 L442 192 A42 42 0 0 0 358 192 L166 192 A42 42 0 0 0 82 192 Z',
  ),
  glass('M184 118 C206 90 230 76 258 73 L290 71 L290 118 Z'),
  glass('M300 71 C334 70 356 76 372 86 L404 116 L300 118 Z'),
  line('M295 66 V188 M180 122 C172 150 174 176 184 190 M408 120 C404 134 400 142 392 150 M66 168 H92 M176 164 H350'),
  line('M258 134 h22 M362 134 h22'),
  body('M196 118 C184 118 180 110 184 100 L202 102 Z'),
  lamp('M40 150 C52 142 70 138 84 136 L76 152 L42 158 Z M488 132 L466 128 L462 146 L492 150 Z'),
  wheel(`${disc(124, 194, 34)} ${disc(400, 194, 34)}`),
  line(`${disc(124, 194, 18)} ${disc(400, 194, 18)}`),
]

/** A car seen from the side points the other way from its other side. */
const mirrored = (x: number) => drawingWidth + 2 - x
const right: Shape[] = left.map(({ d, part }) => ({ d: mirrorPath(d), part }))

/** Mirrors a path of absolute M L C H V A Z and relative h a commands. */
function mirrorPath(d: string): string {
  return d.replace(/([MLCHVAZha])([^MLCHVAZha]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    switch (command) {
      case 'H':
        return `H${numbers.map(mirrored).join(' ')}`
      case 'V':
      case 'Z':
        return `${command}${numbers.join(' ')}`
      case 'h':
        return `h${numbers.map((n) => -n).join(' ')}`
      case 'a':
      case 'A': {
        const [rx, ry, turn, large, sweep, x = 0, y] = numbers
        const end = command === 'A' ? mirrored(x) : -x
        return `${command}${[rx, ry, turn, large, 1 - (sweep ?? 0), end, y].join(' ')}`
      }
      default:
        return `${command}${numbers.map((n, i) => (i % 2 === 0 ? mirrored(n) : n)).join(' ')}`
    }
  })
}

const shell =
  'M142 204 C136 182 136 152 146 140 C152 132 162 126 172 122 L196 72 C200 62 208 58 220 57 C246 55 276 55 302 57 C314 58 322 62 326 72 L350 122 C360 126 370 132 376 140 C386 152 386 182 380 204 C378 208 374 209 368 209 L154 209 C148 209 144 208 142 204 Z'
const tyres = wheel('M154 209 h34 v18 q0 6 -6 6 h-22 q-6 0 -6 -6 Z M334 209 h34 v18 q0 6 -6 6 h-22 q-6 0 -6 -6 Z')
const mirrors = body(
  'M176 120 L158 118 C148 117 144 110 146 104 C148 99 156 98 164 99 C172 100 176 106 178 112 Z M346 120 L364 118 C374 117 378 110 376 104 C374 99 366 98 358 99 C350 100 346 106 344 112 Z',
)

const front: Shape[] = [
  tyres,
  mirrors,
  body(shell),
  glass(
    'M188 118 L206 76 C208 71 212 69 218 68 C246 66 276 66 304 68 C310 69 314 71 316 76 L334 118 C290 112 232 112 188 118 Z',
  ),
  line('M172 122 C230 114 292 114 350 122 M168 134 C226 126 296 126 354 134'),
  lamp(
    'M152 146 L204 150 C206 158 202 166 196 168 L160 164 C152 160 150 152 152 146 Z M370 146 L318 150 C316 158 320 166 326 168 L362 164 C370 160 372 152 370 146 Z',
  ),
  glass('M218 148 H304 C306 158 302 168 296 170 H226 C220 168 216 158 218 148 Z'),
  line('M220 155 H302 M222 162 H300 M150 184 C190 190 332 190 372 184'),
  body('M226 178 h70 v18 h-70 Z'),
]

const rear: Shape[] = [
  tyres,
  mirrors,
  body(shell),
  glass(
    'M192 116 L208 78 C210 73 214 71 220 70 C246 68 276 68 302 70 C308 71 312 73 314 78 L330 116 C290 111 232 111 192 116 Z',
  ),
  line('M172 122 C230 116 292 116 350 122 M176 128 C178 150 182 162 190 172 H332 C340 162 344 150 346 128'),
  lamp(
    'M148 140 C166 136 184 138 200 142 L198 160 C182 164 162 162 148 158 Z M374 140 C356 136 338 138 322 142 L324 160 C340 164 360 162 374 158 Z',
  ),
  body('M224 144 h74 v18 h-74 Z'),
  line('M150 186 C190 192 332 192 372 186 M176 200 h26 M320 200 h26'),
]

export const carDrawings: Record<CarView, readonly Shape[]> = { top, front, rear, left, right }
