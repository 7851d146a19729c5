import { dateTime } from '../../format/time'
import { displayedPlate } from '#electron/contract/plate'
import { carName } from '../../format/names'
import type { Car, Person, Readings } from '../../models/index'
import type { DocumentText } from '../../text/index'
import type { Field } from '../parts'

/** Forms by their number in the shop's list (S:196); those that the list does not count have a letter. */
export const formNumbers = {
  repair_order: '01',
  add_on: '02',
  settlement: '05',
  release_notice: '07',
  belongings: '14',
  walk_around: 'A',
  warranty: 'B',
  work_stop: 'C',
} as const

export function at(time: string | null, zone: string): string {
  return time === null ? '' : dateTime(time, zone)
}

export function nameAndPhone(person: Person | null): string {
  return person ? [person.name, person.phone].filter(Boolean).join('　') : ''
}

/** Plate, car, VIN and engine: which car it is beyond doubt. */
export function carRow(car: Car, { fields }: DocumentText): Field[] {
  return [
    { label: fields.plate, value: displayedPlate(car.plate), strong: true },
    { label: fields.car, value: carName(car), share: 1.5 },
    { label: fields.vin, value: car.vin, share: 1.25 },
    { label: fields.engineNumber, value: car.engineNumber },
  ]
}

/** What the instruments showed; a car without a tank or without a battery has no such field. */
export function readingFields({ fuelEighths, batteryPercent }: Readings, { fields, units }: DocumentText): Field[] {
  return [
    ...(fuelEighths === null ? [] : [{ label: fields.fuel, value: units.eighths(fuelEighths) }]),
    ...(batteryPercent === null ? [] : [{ label: fields.battery, value: units.percent(batteryPercent) }]),
  ]
}
