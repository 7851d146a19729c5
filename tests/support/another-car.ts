import { storyCar, type CarOnVisit } from '#electron/demonstration/story-car'
import { vinCheckDigit } from '#electron/domain/vehicle/vin'

/** The story's car under another plate, VIN and phone. @param serial of up to six digits, the same for no two cars of a shop */
export function anotherCar(serial: number, own: Partial<CarOnVisit> = {}): CarOnVisit {
  const digits = String(serial % 1_000_000).padStart(6, '0')
  const open = `LSVAM4180C2${digits}`
  return {
    ...storyCar,
    plate: `苏B${digits.slice(1)}`,
    vin: open.slice(0, 8) + vinCheckDigit(open) + open.slice(9),
    senderPhone: `13810${digits}`,
    ...own,
  }
}
