import type {
  AddOnModel,
  Amounts,
  Car,
  DocumentModel,
  Head,
  Intake,
  KeyTag,
  Lines,
  PaymentReversal,
  ReleaseNotice,
  RepairOrderModel,
  SettlementModel,
  ShiftReport,
  TestSlip,
  Voucher,
  WarrantyCertificate,
  WorkStopModel,
} from '#electron/documents/models/index'

/** One document of every kind, of the visit that issue "Gate to gate" tells. Times: 23 November 2026, Asia/Shanghai. */
const at = (time: string) => new Date(`2026-11-23T${time}:00+08:00`).toISOString()

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

const sender = { name: '陈䶮', phone: '13851234321' }
const owner = { name: '陈志远', phone: '13905151818' }
const advisor = { name: '周敏', phone: '8012' }

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

const strokes = [
  [
    [120, 420],
    [180, 300],
    [260, 250],
    [300, 380],
    [260, 560],
    [210, 700],
  ],
  [
    [330, 330],
    [420, 310],
    [510, 300],
  ],
  [
    [420, 220],
    [430, 420],
    [400, 640],
    [460, 690],
    [560, 600],
    [640, 420],
    [700, 340],
    [760, 520],
    [820, 610],
    [900, 400],
  ],
] satisfies [number, number][][]

export const intake: Intake = {
  kind: 'intake',
  head,
  cardNumber: '027',
  car,
  sender,
  advisor,
  arrivedAt: at('09:12'),
  complaint: '到保养了。最近踩刹车有吱吱的响声，冷车的时候更明显。',
  walkAround: {
    readings: { odometerKm: 48_216, fuelEighths: 5, batteryPercent: null },
    lamps: ['tyre_pressure'],
    coversPieces: 4,
    marks: [
      { view: 'left', kind: 'scratch', x: 340, y: 560, note: '左前门，约 8 厘米' },
      { view: 'rear', kind: 'dent', x: 700, y: 620, note: '保险杠右角' },
    ],
    photoCount: 1,
    note: '',
    doneAt: at('09:21'),
  },
  belongings: [
    { item: '儿童座椅', quantity: 1, remark: '后排右侧', kept: true, box: null },
    { item: '雨伞', quantity: 2, remark: '', kept: true, box: 4 },
    { item: '笔记本电脑', quantity: 1, remark: '', kept: false, box: null },
  ],
  documents: [{ kind: 'vehicle_licence', name: '', keptWhere: '前台证件柜 027' }],
  keys: { count: 2, slot: 12 },
  signatures: [
    { role: 'customer', name: sender.name, at: at('09:26'), strokes },
    { role: 'advisor', name: advisor.name, at: at('09:26'), strokes: null },
  ],
}

export const repairOrder: RepairOrderModel = {
  kind: 'order',
  head,
  number: 'RO-20261123-007',
  category: 'minor',
  cardNumber: '027',
  car,
  readings: intake.walkAround.readings,
  owner,
  sender,
  payer: null,
  advisor,
  arrivedAt: at('09:12'),
  complaint: intake.complaint,
  lines: firstLines,
  amounts: firstAmounts,
  promisedAt: at('15:00'),
  paymentTerms: 'on_delivery',
  oldParts: 'take_back',
  wash: true,
  waits: true,
  otherRequests: '请把轮胎气压一并检查',
  reachPhone: sender.phone,
  noWarranty: [],
  warranty: { km: 2_000, days: 10 },
  later: {
    voucherCode: voucher.code,
    addOns: [
      {
        position: 1,
        title: '更换前制动片',
        totalFen: 75_300,
        promisedAt: at('15:40'),
        answer: 'yes',
        way: 'kiosk',
        personName: sender.name,
        at: at('11:05'),
      },
      {
        position: 2,
        title: '更换前雨刮片',
        totalFen: 11_600,
        promisedAt: null,
        answer: 'no',
        way: 'phone',
        personName: sender.name,
        at: at('11:40'),
      },
    ],
    advice: '前制动片为新件，磨合期 200 公里内避免急刹；轮胎花纹剩 3 毫米，下次保养建议更换。',
  },
  signatures: [
    { role: 'customer', name: sender.name, at: at('09:41'), strokes },
    { role: 'advisor', name: advisor.name, at: at('09:41'), strokes: null },
    { role: 'foreman', name: '孙建国', at: at('09:52'), strokes: null },
    { role: 'team', name: '机修一组 李强', at: at('10:01'), strokes: null },
    { role: 'team_leader', name: '李强', at: at('13:40'), strokes: null },
    { role: 'inspector', name: '何文斌', at: at('14:20'), strokes: null },
  ],
}

export const addOn: AddOnModel = {
  kind: 'add_on',
  head,
  orderNumber: 'RO-20261123-007',
  position: 1,
  car,
  sender,
  advisor,
  title: '更换前制动片',
  reason: '前制动片剩余厚度 2 毫米，已到磨损极限，制动时有异响。',
  safetyCritical: true,
  lines: brakeLines,
  amounts: brakeAmounts,
  orderTotalFen: 131_390,
  extraMinutes: 40,
  promisedAt: at('15:40'),
  proposedBy: '李强',
  proposedAt: at('10:48'),
  later: {
    answer: { answer: 'yes', way: 'kiosk', personName: sender.name, at: at('11:05'), recordedBy: null },
    told: null,
  },
  signatures: [{ role: 'customer', name: sender.name, at: at('11:05'), strokes }],
}

export const warrantyCertificate: WarrantyCertificate = {
  kind: 'warranty_certificate',
  head,
  orderNumber: 'RO-20261123-007',
  settlementNumber: 'ST-20261123-005',
  category: 'minor',
  customer: sender,
  car,
  odometerKm: 48_216,
  items: ['更换机油机滤', '更换前制动片'],
  warranty: { km: 2_000, days: 10 },
  from: '2026-11-23',
  noWarranty: ['aftermarket_critical'],
  signatures: [{ role: 'inspector', name: '何文斌', at: at('14:20'), strokes: null }],
}

/** The labour half done, the air filter left for a part to come. */
export const workStop: WorkStopModel = {
  kind: 'stop',
  head,
  orderNumber: 'RO-20261123-007',
  car,
  sender,
  advisor,
  why: 'customer_wish',
  note: '赶去机场',
  condition: '制动片已装回，机油已加，可以行驶',
  changes: [
    {
      kind: 'labour',
      name: '常规保养',
      unit: '工时',
      outcome: 'part',
      agreedQuantity: 80,
      quantity: 40,
      agreedFen: 16_000,
      chargedFen: 8_000,
      dueAt: null,
    },
    {
      kind: 'part',
      name: '空气滤清器',
      unit: '个',
      outcome: 'left_over',
      agreedQuantity: 1_000,
      quantity: 0,
      agreedFen: 8_990,
      chargedFen: 0,
      dueAt: at('16:00'),
    },
  ],
  lines: firstLines,
  amounts: firstAmounts,
  totalBeforeFen: 56_090,
  proposedBy: '李强',
  proposedAt: at('11:20'),
  signatures: [{ role: 'customer', name: sender.name, at: at('11:30'), strokes }],
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
export const forms: readonly DocumentModel[] = [
  repairOrder,
  settlement,
  intake,
  addOn,
  workStop,
  releaseNotice,
  warrantyCertificate,
  { kind: 'blank_walk_around', head },
]

function part(
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

function amountsOf(labourFen: number, partsFen: number, labourDiscountFen: number): Amounts {
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
