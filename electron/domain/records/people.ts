/** Who works and who comes here, with which cars; what work costs; what is set. Units as in `../records`. */
import type { EnergyKind, LineKind, PartSource, Role } from '#electron/contract/states'
import type { Json } from '../records'

export interface Staff {
  id: string
  name: string
  /** Initials of the name in pinyin, for finding a tile quickly. */
  initials: string
  /** Scanned badge, `FLB-…`. Unique. */
  badgeCode: string | null
  extension: string | null
  roles: Role[]
  teamId: string | null
  /** scrypt, with its own salt and cost in the text; empty until a first PIN is set. */
  pinHash: string
  /** How many digits the PIN has, so that the last one enters it; 0 until that is known. */
  pinDigits: number
  pinFailures: number
  /** Locked after five failures; the time runs only while Frontlane runs, so a restart starts it again. */
  pinLocked: boolean
  active: boolean
}

export interface Team {
  id: string
  name: string
  leaderId: string | null
  active: boolean
}

export interface Customer {
  id: string
  name: string
  phone: string
  isCompany: boolean
  address: string
  remark: string
  createdAt: string
  createdBy: string
}

export interface Vehicle {
  id: string
  /** Normalised, unique. */
  plate: string
  vin: string | null
  /** Why a VIN with a failing check digit was accepted. */
  vinRemark: string
  make: string
  model: string
  colour: string
  engineNumber: string
  energy: EnergyKind
  ownerId: string | null
  lastOdometerKm: number | null
  createdAt: string
}

export interface PriceItem {
  id: string
  code: string
  name: string
  /** Pinyin initials for finding it. */
  initials: string
  kind: LineKind
  brand: string
  unit: string
  /** Standard quantity, in the units of an order line. */
  quantity: number
  unitPriceFen: number
  partSource: PartSource | null
  active: boolean
}

export interface Setting {
  /** The setting's key. */
  id: string
  value: Json
  updatedAt: string
  updatedBy: string
}
