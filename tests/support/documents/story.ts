/** Whom and what the sample documents are about: one visit. Times: 23 November 2026, Asia/Shanghai. */
import type { Amounts, Car, Head, Lines } from '#electron/documents/models/index'

export const at = (time: string) => new Date(`2026-11-23T${time}:00+08:00`).toISOString()

export const head: Head = {
  shop: {
    name: '前道汽车维修',
    phone: '025-52110088',
    address: '南京市江宁区秣周东路 88 号',
    creditCode: '91320115MA1XL2QJ7K',
  },
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
}

export const car: Car = {
  plate: '苏A1K845',
  make: '大众',
  model: '朗逸 1.5L',
  colour: '白色',
  vin: 'LSVAM4187C2184841',
  engineNumber: 'CFB382910',
  energy: 'fuel',
}

export const sender = { name: '陈䶮', phone: '13851234321' }

export const owner = { name: '陈志远', phone: '13905151818' }

export const advisor = { name: '周敏', phone: '8012' }

export const firstLines: Lines = {
  labour: [
    {
      code: 'L-0101',
      name: '更换机油机滤',
      hoursHundredths: 80,
      unitPriceFen: 20_000,
      amountFen: 16_000,
      payer: 'customer',
    },
  ],
  parts: [
    part('P-1001', '全合成机油 5W-30', '美孚', '升', 4_000, 6_850, 27_400, 'oem'),
    part('P-1102', '机油滤清器', '曼牌', '个', 1_000, 4_500, 4_500, 'oem'),
    part('P-1203', '空调滤清器', '曼牌', '个', 1_000, 8_990, 8_990, 'oem'),
  ],
  other: [],
}

export const brakeLines: Lines = {
  labour: [
    {
      code: 'L-0305',
      name: '更换前制动片',
      hoursHundredths: 150,
      unitPriceFen: 20_000,
      amountFen: 30_000,
      payer: 'customer',
    },
  ],
  parts: [part('P-2301', '前制动片', '泰明顿', '套', 1_000, 46_800, 46_800, 'aftermarket')],
  other: [],
}

export const allLines: Lines = {
  labour: [...firstLines.labour, ...brakeLines.labour],
  parts: [...firstLines.parts, ...brakeLines.parts],
  other: [],
}

export const firstAmounts: Amounts = amountsOf(16_000, 40_890, 800)

export const brakeAmounts: Amounts = amountsOf(30_000, 46_800, 1_500)

export const allAmounts: Amounts = amountsOf(46_000, 87_690, 2_300)

export function part(
  code: string,
  name: string,
  brand: string,
  unit: string,
  quantityThousandths: number,
  unitPriceFen: number,
  amountFen: number,
  source: 'oem' | 'aftermarket',
): Lines['parts'][number] {
  return { code, name, brand, unit, quantityThousandths, unitPriceFen, amountFen, payer: 'customer', source }
}

export function amountsOf(labourFen: number, partsFen: number, labourDiscountFen: number): Amounts {
  return {
    labourFen,
    partsFen,
    otherFen: 0,
    labourDiscountPercent: 5,
    labourDiscountFen,
    partsDiscountPercent: 0,
    partsDiscountFen: 0,
    roundingFen: 0,
    totalFen: labourFen + partsFen - labourDiscountFen,
  }
}
