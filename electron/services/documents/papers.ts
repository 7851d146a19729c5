import type { OpeningTimes } from '#electron/domain/clock/opening-hours'
import type { DamageMark, Shift, Signature } from '#electron/domain/records'
import type { ShopSettings } from '#electron/domain/settings'
import type { Head } from '#electron/documents/models/index'
import type { Reader } from '../ports/database'
import type { LoadedVisit } from '../visit/load'
import { staffPersons, type StaffPerson } from './people'

/** A visit with everything else that its papers say. Builders are pure functions of it. */
export interface Papers {
  loaded: LoadedVisit
  marks: DamageMark[]
  /** Photos of the walk-around. */
  photoCount: number
  /** What the customer signed in this visit, oldest first. */
  signatures: Signature[]
  /** The shifts that covered its settlements, by id. */
  shifts: ReadonlyMap<string, Shift>
  staff: StaffPerson
  head: Head
  /** For times that are promised. */
  times: OpeningTimes
}

export async function gatherPapers(reader: Reader, loaded: LoadedVisit, settings: ShopSettings): Promise<Papers> {
  const { visit, walkAround, orders } = loaded
  const oldestFirst = { orderBy: [['id', 'asc'] as const] }
  const shiftIds = orders.map(({ settlement }) => settlement?.coveredInShiftId ?? null).filter((id) => id !== null)
  const shifts = await reader.shifts.list({ id: shiftIds })
  return {
    loaded,
    marks: walkAround ? await reader.damageMarks.list({ walkAroundId: walkAround.id }, oldestFirst) : [],
    photoCount: await reader.photos.count({ visitId: visit.id, subject: 'walk_around' }),
    signatures: await reader.signatures.list({ visitId: visit.id }, oldestFirst),
    shifts: new Map(shifts.map((shift) => [shift.id, shift])),
    staff: await staffPersons(reader),
    head: headOf(settings),
    times: settings,
  }
}

export function headOf(settings: ShopSettings): Head {
  return {
    shop: {
      name: settings.shopName,
      phone: settings.shopPhone,
      address: settings.shopAddress,
      creditCode: settings.creditCode,
    },
    language: settings.language,
    zone: settings.zone,
  }
}
