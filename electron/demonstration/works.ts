/** What is done to the demonstration's cars, by the starter shop's price list. */
import type { Wanted } from './one-visit'

export type Work =
  | 'maintenance'
  | 'pump'
  | 'front brakes'
  | 'rear brakes'
  | 'chassis'
  | 'wipers'
  | 'filter'
  | 'battery'
  | 'diagnosis'
  | 'insured'

export const works: Record<Work, readonly Wanted[]> = {
  maintenance: [
    { code: 'L001', quantity: 80 },
    { code: 'P001', quantity: 4_000, partSource: 'oem' },
    { code: 'P002', quantity: 1_000, partSource: 'oem' },
    { code: 'P003', quantity: 1_000, partSource: 'oem' },
  ],
  pump: [
    { code: 'L009', quantity: 280 },
    { code: 'P009', quantity: 1_000, partSource: 'oem' },
    { code: 'P012', quantity: 4_000, partSource: 'oem' },
  ],
  'front brakes': [
    { code: 'L002', quantity: 150 },
    { code: 'P004', quantity: 1_000, partSource: 'aftermarket' },
    { code: 'P011', quantity: 1_000, partSource: 'oem' },
  ],
  'rear brakes': [
    { code: 'L003', quantity: 150 },
    { code: 'P005', quantity: 1_000, partSource: 'aftermarket' },
  ],
  chassis: [
    { code: 'L010', quantity: 100 },
    { code: 'L004', quantity: 100 },
  ],
  wipers: [
    { code: 'L005', quantity: 20 },
    { code: 'P006', quantity: 2_000, partSource: 'aftermarket' },
  ],
  filter: [
    { code: 'L007', quantity: 30 },
    { code: 'P007', quantity: 1_000, partSource: 'oem' },
  ],
  battery: [
    { code: 'L008', quantity: 50 },
    { code: 'P008', quantity: 1_000, partSource: 'aftermarket' },
  ],
  diagnosis: [{ code: 'L006', quantity: 100 }],
  insured: [
    { code: 'L010', quantity: 300, payer: 'insurance' },
    { code: 'O001', quantity: 1_000, payer: 'insurance' },
  ],
}

/** What a technician finds on the way. */
export const findings = {
  'front brakes': { title: '前刹车片', reason: '厚度只剩 2 mm，已到极限', safetyCritical: true, extraMinutes: 40 },
  battery: { title: '更换蓄电池', reason: '电压 11.8 V，冷启动没有余量', safetyCritical: false, extraMinutes: 20 },
} satisfies Partial<Record<Work, object>>
export type Finding = keyof typeof findings
