import type { Car } from '../models/index'

/** Make, model and colour: `大众 朗逸 2021款 白色`. */
export function carName(car: Pick<Car, 'make' | 'model' | 'colour'>): string {
  return [car.make, car.model, car.colour].filter(Boolean).join(' ')
}
