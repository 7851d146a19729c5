import type { Car, Lines } from '../models/index'
import { plate } from './figures'

/** Make, model and colour: `大众 朗逸 2021款 白色`. */
export function carName(car: Pick<Car, 'make' | 'model' | 'colour'>): string {
  return [car.make, car.model, car.colour].filter(Boolean).join(' ')
}

/** Plate and car in one line. */
export function carLine(car: Car): string {
  return `${plate(car.plate)} ${carName(car)}`.trim()
}

export function hasLines(lines: Lines): boolean {
  return lines.labour.length + lines.parts.length + lines.other.length > 0
}
