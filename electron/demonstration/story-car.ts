import type { EnergyKind } from '#electron/contract/states'

export interface CarOnVisit {
  plate: string
  cardNumber: string
  senderName: string
  senderPhone: string
  ownerName: string
  ownerPhone: string
  make: string
  model: string
  colour: string
  vin: string
  odometerKm: number
  complaint: string
  slot: number
  box: number
  /** Fuel where nothing else is said. */
  energy?: EnergyKind
}

/** The story's car. */
export const storyCar: CarOnVisit = {
  plate: '苏A1K845',
  cardNumber: '027',
  senderName: '陈䶮',
  senderPhone: '13800001234',
  ownerName: '陈建军',
  ownerPhone: '13900005678',
  make: '大众',
  model: '帕萨特 330',
  colour: '银灰',
  vin: 'LSVAM4187C2184847',
  odometerKm: 48_216,
  complaint: '冷车启动时发动机有点抖，刹车有时候吱吱响',
  slot: 12,
  box: 4,
}
