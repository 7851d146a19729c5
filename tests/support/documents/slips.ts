/** One slip of every kind, of the story's visit. */
import type {
  DocumentModel,
  KeyTag,
  PaymentReversal,
  ReleaseNotice,
  SettlementModel,
  ShiftReport,
  TestSlip,
  Voucher,
} from '#electron/documents/models/index'
import { advisor, allAmounts, allLines, at, car, head, owner, sender } from './story'

export const voucher: Voucher = {
  kind: 'voucher',
  head,
  orderNumber: 'RO-20261123-007',
  car,
  arrivedAt: at('09:12'),
  sender,
  advisor,
  cardNumber: '027',
  boxes: [4],
  keySlot: 12,
  keyCount: 2,
  promisedAt: at('15:00'),
  items: [
    { name: '更换机油机滤', amountFen: 16_000 },
    { name: '全合成机油 5W-30', amountFen: 27_400 },
    { name: '机油滤清器', amountFen: 4_500 },
    { name: '空调滤清器', amountFen: 8_990 },
  ],
  totalFen: 56_090,
  code: 'FLV-7Q4M2K9XW3HT6RZP',
}

export const keyTag: KeyTag = {
  kind: 'key_tag',
  head,
  slot: 12,
  plate: car.plate,
  carName: '大众 朗逸 1.5L 白色',
  orderNumber: null,
  cardNumber: '027',
  count: 2,
  code: 'FLK-3M8Q7C',
}

export const settlement: SettlementModel = {
  kind: 'settlement',
  head,
  number: 'ST-20261123-005',
  orderNumber: 'RO-20261123-007',
  category: 'minor',
  owner,
  sender,
  payer: null,
  car,
  odometerKm: 48_216,
  arrivedAt: at('09:12'),
  leftAt: null,
  lines: allLines,
  amounts: allAmounts,
  coveredByOthers: [],
  depositFen: 0,
  onAccountFen: 0,
  payments: [
    { method: 'cash', amountFen: 50_000, tenderedFen: 60_000, changeFen: 10_000, reference: '', at: at('15:02') },
    {
      method: 'wechat',
      amountFen: 81_390,
      tenderedFen: null,
      changeFen: null,
      reference: '4200001899202611230001',
      at: at('15:03'),
    },
  ],
  oldParts: 'take_back',
  declinedAddOns: [{ title: '更换前雨刮片', totalFen: 11_600, safetyCritical: false }],
  warranty: { km: 2_000, days: 10 },
  nextService: { on: '2027-05-23', km: 53_000 },
  advisor,
  cashier: '吴静',
  shiftNumber: 'SH-20261123-002',
  settledAt: at('15:03'),
  signatures: [],
}

export const releaseNotice: ReleaseNotice = {
  kind: 'release_notice',
  head,
  orderNumber: 'RO-20261123-007',
  settlementNumber: 'ST-20261123-005',
  car,
  collector: sender,
  keyCount: 2,
  documents: [{ kind: 'vehicle_licence', name: '' }],
  belongings: [
    { item: '儿童座椅', quantity: 1 },
    { item: '雨伞', quantity: 2 },
  ],
  papers: ['repair_order', 'settlement', 'warranty_certificate'],
  cardNumber: '027',
  advisor,
  cashier: '吴静',
  releasedAt: at('15:20'),
  signatures: [],
}

export const shiftReport: ShiftReport = {
  kind: 'shift_report',
  head,
  number: 'SH-20261123-002',
  businessDay: '2026-11-23',
  cashier: '吴静',
  handedTo: '郑洁',
  openedAt: at('08:00'),
  closedAt: at('18:05'),
  floatFen: 50_000,
  methods: [
    totals('cash', 380_000, {
      inFen: 20_000,
      outFen: 15_000,
      expectedFen: 435_000,
      countedFen: 434_500,
      differenceFen: -500,
    }),
    totals('wechat', 1_281_390, {}),
    totals('alipay', 0, {}),
    totals('bank_card', 256_000, {}),
    totals('transfer', 0, {}),
  ],
  denominations: [
    { valueFen: 10_000, count: 40 },
    { valueFen: 5_000, count: 5 },
    { valueFen: 1_000, count: 9 },
    { valueFen: 500, count: 1 },
  ],
  onAccountFen: 120_000,
  insuranceFen: 0,
  warrantyFen: 36_000,
  discountsFen: 8_300,
  reversals: { count: 1, amountFen: 5_000 },
  overrides: 1,
  unconfirmedPrints: 0,
  settlementCount: 14,
  paymentCount: 17,
  firstNumber: 'ST-20261123-001',
  lastNumber: 'ST-20261123-014',
  explanation: '找零误差 5 元，已报经理',
  takenOver: null,
  signatures: [],
}

export const testSlip: TestSlip = {
  kind: 'test_slip',
  head,
  printerName: '前台热敏打印机 192.168.1.60',
  drawer: true,
  at: at('08:05'),
}

export const paymentReversal: PaymentReversal = {
  kind: 'reversal',
  head,
  settlementNumber: 'ST-20261123-005',
  orderNumber: 'RO-20261123-007',
  car,
  sender,
  method: 'wechat',
  amountFen: 81_390,
  reference: '4200002411237731',
  paidAt: at('15:05'),
  reversedAt: at('15:12'),
  reason: '扫错了码',
  approvedBy: '沈国华',
  dueFen: 81_390,
  cashier: '徐静',
  shiftNumber: 'SH-20261123-001',
  signatures: [{ role: 'cashier', name: '徐静', at: at('15:12'), strokes: null }],
}

export const slips: readonly DocumentModel[] = [
  voucher,
  keyTag,
  settlement,
  releaseNotice,
  shiftReport,
  testSlip,
  paymentReversal,
]

function totals(
  method: ShiftReport['methods'][number]['method'],
  salesFen: number,
  rest: Partial<ShiftReport['methods'][number]>,
): ShiftReport['methods'][number] {
  return {
    method,
    salesFen,
    refundsFen: 0,
    inFen: 0,
    outFen: 0,
    expectedFen: salesFen,
    countedFen: salesFen,
    differenceFen: 0,
    ...rest,
  }
}
