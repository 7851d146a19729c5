/** The shop that Frontlane starts with: people, cards, teams and a price list to try it with. All of it is made up. */
import type { Role } from '#electron/contract/states'
import type { PriceItem, Staff } from '#electron/domain/records'
import type { ShopSettings } from '#electron/domain/settings'

export interface StarterPerson extends Pick<Staff, 'name' | 'initials' | 'extension' | 'badgeCode'> {
  pin: string
  roles: Role[]
  team: string | null
}

const person = (
  name: string,
  initials: string,
  pin: string,
  roles: Role[],
  extension: string | null = null,
  team: string | null = null,
): StarterPerson => ({ name, initials, pin, roles, extension, team, badgeCode: `FLB-${initials.toUpperCase()}${pin}` })

export const starterPeople: StarterPerson[] = [
  person('周建国', 'zjg', '1101', ['gatekeeper'], '801'),
  person('林晓梅', 'lxm', '1201', ['advisor'], '802'),
  person('何文', 'hw', '1202', ['advisor'], '803'),
  person('郑海', 'zh', '1301', ['foreman'], '805'),
  person('钱立', 'ql', '1302', ['team_leader', 'technician'], null, '机电一班'),
  person('孙亮', 'sl', '1303', ['technician'], null, '机电一班'),
  person('马超', 'mc', '1305', ['team_leader', 'technician'], null, '机电二班'),
  person('丁一', 'dy', '1306', ['technician'], null, '机电二班'),
  person('吴敏', 'wm', '1304', ['inspector'], '807'),
  person('徐静', 'xj', '1401', ['cashier'], '806'),
  person('沈国华', 'sgh', '1901', ['manager'], '800'),
]

/** Team → its leader's name. */
export const starterTeams: Record<string, string> = { 机电一班: '钱立', 机电二班: '马超' }

/** Cards 001 to this number. */
export const starterCards = 60

type Item = Omit<PriceItem, 'id' | 'active'>

const labour = (code: string, name: string, initials: string, hoursHundredths: number): Item => ({
  code,
  name,
  initials,
  kind: 'labour',
  brand: '',
  unit: 'h',
  quantity: hoursHundredths,
  unitPriceFen: 20_000,
  partSource: null,
})

const part = (
  code: string,
  name: string,
  initials: string,
  unit: string,
  unitPriceFen: number,
  brand: string,
  partSource: 'oem' | 'aftermarket' = 'oem',
  quantity = 1_000,
): Item => ({ code, name, initials, kind: 'part', brand, unit, quantity, unitPriceFen, partSource })

export const starterPrices: Item[] = [
  labour('L001', '常规保养', 'cgby', 80),
  labour('L002', '更换前刹车片', 'ghqscp', 150),
  labour('L003', '更换后刹车片', 'ghhscp', 150),
  labour('L004', '四轮定位', 'sldw', 100),
  labour('L005', '更换雨刮', 'ghyg', 20),
  labour('L006', '故障检测诊断', 'gzjczd', 100),
  labour('L007', '更换空调滤芯', 'ghktlx', 30),
  labour('L008', '更换蓄电池', 'ghxdc', 50),
  labour('L009', '更换水泵', 'ghsb', 280),
  labour('L010', '底盘异响检查', 'dpyxjc', 100),
  part('P001', '机油 5W-30', 'jy', 'L', 6_850, '', 'oem', 4_000),
  part('P002', '机油滤清器', 'jylqq', '个', 4_500, ''),
  part('P003', '空气滤清器', 'kqlqq', '个', 8_990, ''),
  part('P004', '前刹车片', 'qscp', '套', 46_800, '菲罗多', 'aftermarket'),
  part('P005', '后刹车片', 'hscp', '套', 39_800, '菲罗多', 'aftermarket'),
  part('P006', '雨刮片', 'ygp', '支', 5_800, '博世', 'aftermarket', 2_000),
  part('P007', '空调滤芯', 'ktlx', '个', 7_800, ''),
  part('P008', '蓄电池 12V 70Ah', 'xdc', '只', 68_000, '瓦尔塔', 'aftermarket'),
  part('P009', '水泵总成', 'sbzc', '个', 88_000, ''),
  part('P010', '火花塞', 'hhs', '支', 6_200, '恩吉凯', 'aftermarket', 4_000),
  part('P011', '制动液', 'zdy', 'L', 5_600, ''),
  part('P012', '防冻液', 'fdy', 'L', 3_900, '', 'oem', 4_000),
  {
    code: 'O001',
    name: '检测费',
    initials: 'jcf',
    kind: 'other',
    brand: '',
    unit: '次',
    quantity: 1_000,
    unitPriceFen: 10_000,
    partSource: null,
  },
]

export const starterSettings = {
  shopName: '前道汽车维修',
  shopPhone: '025-5550 0188',
  shopAddress: '示例市示例路 1 号',
  creditCode: '91000000EXAMPLE0X1',
} satisfies Partial<ShopSettings>
