/** The cars of the demonstration: plates, people, phones and numbers are made up; the awkward ones are there on purpose. */
import type { EnergyKind } from '#electron/contract/states'
import { vinCheckDigit } from '#electron/domain/vehicle/vin'
import type { Dice } from './dice'
import type { CarOnVisit } from './story-car'

interface Known {
  plate: string
  sender: string
  /** Where the owner is somebody else: a relative, a company with its fleet. */
  owner?: string
  make: string
  model: string
  colour: string
  complaint: string
  energy?: EnergyKind
  /** The first characters of the maker's VINs. */
  vin: string
}

const known = {
  cx5: {
    plate: '苏A1S902',
    sender: '郭晓东',
    make: '马自达',
    model: 'CX-5 2.0L',
    colour: '魂动红',
    complaint: '四万公里大保养',
    vin: 'LVRHDF',
  },
  golf: {
    plate: '苏A8V420',
    sender: '严俊',
    make: '大众',
    model: '高尔夫 280TSI',
    colour: '红',
    complaint: '火花塞好像到期了，起步没力',
    vin: 'LFV2B2',
  },
  jetta: {
    plate: '苏A3F126',
    sender: '陈建军',
    make: '大众',
    model: '捷达 VA3',
    colour: '白',
    complaint: '到期保养',
    vin: 'LFV2A2',
  },
  passat: {
    plate: '苏A1K845',
    sender: '陈䶮',
    owner: '陈志远',
    make: '大众',
    model: '帕萨特 330',
    colour: '银灰',
    complaint: '冷车启动时发动机有点抖，刹车有时候吱吱响',
    vin: 'LSVAM4',
  },
  model3: {
    plate: '苏AD12845',
    sender: '许婷',
    make: '特斯拉',
    model: 'Model 3',
    colour: '珍珠白',
    complaint: '空调出风有异味，想换滤芯',
    energy: 'electric',
    vin: 'LRW3E7',
  },
  han: {
    plate: '苏AF20617',
    sender: '罗佳',
    make: '比亚迪',
    model: '汉 DM-i',
    colour: '赤帝红',
    complaint: '保养，顺便看看刹车',
    energy: 'hybrid',
    vin: 'LGXC76',
  },
  corolla: {
    plate: '苏B7M302',
    sender: '戴敏',
    make: '丰田',
    model: '卡罗拉 1.2T',
    colour: '黑',
    complaint: '刹车踩下去发软',
    vin: 'LFMAR8',
  },
  accord: {
    plate: '苏A9Q558',
    sender: '蒋㐂',
    make: '本田',
    model: '雅阁 260TURBO',
    colour: '星空蓝',
    complaint: '仪表上的发动机灯亮了',
    vin: 'LHGCV1',
  },
  x3: {
    plate: '苏A0P916',
    sender: '高翔',
    make: '宝马',
    model: 'X3 xDrive30i',
    colour: '碳黑',
    complaint: '行驶中前轮有异响，打方向时更明显',
    vin: 'LBVTY1',
  },
  c260: {
    plate: '沪C8R231',
    sender: '谭梦洁',
    make: '奔驰',
    model: 'C 260 L',
    colour: '北极白',
    complaint: '蓄电池报警，早上打不着',
    vin: 'LE4WG4',
  },
  gl8: {
    plate: '苏A5B773',
    sender: '汪师傅',
    owner: '南江旅游客运有限公司',
    make: '别克',
    model: 'GL8 652T',
    colour: '香槟金',
    complaint: '两万公里保养',
    vin: 'LSGUD8',
  },
  gl8Black: {
    plate: '苏A5B781',
    sender: '汪师傅',
    owner: '南江旅游客运有限公司',
    make: '别克',
    model: 'GL8 28T',
    colour: '黑',
    complaint: '后刹车片报警',
    vin: 'LSGUD8',
  },
  a6: {
    plate: '苏A6L609',
    sender: '欧阳文轩',
    make: '奥迪',
    model: 'A6L 45 TFSI',
    colour: '朱鹭白',
    complaint: '方向盘跑偏，吃胎',
    vin: 'LFV3A2',
  },
  qashqai: {
    plate: '苏A2T914',
    sender: '阿依古丽·买买提吐尔逊江',
    make: '日产',
    model: '逍客 2.0L',
    colour: '铂金',
    complaint: '雨刮刮不干净',
    vin: 'LGBM2D',
  },
  haval: {
    plate: '皖A4H067',
    sender: '邵勇',
    make: '哈弗',
    model: 'H6 1.5T',
    colour: '灰',
    complaint: '水温偏高，下面有一滩水',
    vin: 'LGWEF4',
  },
  emgrand: {
    plate: '苏C3N538',
    sender: '唐慧',
    make: '吉利',
    model: '帝豪 1.5L',
    colour: '银',
    complaint: '想换机油机滤',
    vin: 'L6T782',
  },
  lavida: {
    plate: '苏D6K185',
    sender: '任芳',
    make: '大众',
    model: '朗逸 1.5L',
    colour: '金',
    complaint: '底盘过减速带有咯噔声',
    vin: 'LSVAF6',
  },
  camry: {
    plate: '苏A7C336',
    sender: '潘立群',
    make: '丰田',
    model: '凯美瑞 2.0G',
    colour: '白',
    complaint: '前保险杠被追尾的车带了一下，走保险',
    vin: 'LVGBF5',
  },
  fit: {
    plate: '苏E2G611',
    sender: '范文博',
    make: '本田',
    model: '飞度 1.5L',
    colour: '黄',
    complaint: '想问一下保养套餐价格',
    vin: 'LHGGK5',
  },
  sylphy: {
    plate: '苏L5A239',
    sender: '姜涛',
    make: '日产',
    model: '轩逸 1.6L',
    colour: '白',
    complaint: '三万公里保养',
    vin: 'LGBH52',
  },
  teana: {
    plate: '苏A4W870',
    sender: '白露',
    make: '日产',
    model: '天籁 2.0L',
    colour: '黑',
    complaint: '空调不凉',
    vin: 'LGBL4A',
  },
  aion: {
    plate: '苏AD07359',
    sender: '夏雨晴',
    make: '埃安',
    model: 'AION S',
    colour: '蓝',
    complaint: '四轮定位，胎压报警',
    energy: 'electric',
    vin: 'LNADAC',
  },
  tiguan: {
    plate: '苏A8R655',
    sender: '孟繁星',
    make: '大众',
    model: '途观L 330TSI',
    colour: '白',
    complaint: '变速箱顿挫，约时间检查',
    vin: 'LSVUB2',
  },
} satisfies Record<string, Known>

export type CarName = keyof typeof known

export interface DemonstrationCar extends CarOnVisit {
  energy: EnergyKind
}

/** Cards, places and the numbers that nobody would look at twice. The first two have left before the last two need their boxes. */
export function demonstrationCars(dice: Dice): Record<CarName, DemonstrationCar> {
  const phones = new Map<string, string>()
  const phoneOf = (name: string) => {
    const phone = phones.get(name) ?? `1${dice.pick(['38', '39', '51', '77', '86'])}0000${dice.text(4, '0123456789')}`
    phones.set(name, phone)
    return phone
  }
  const cars = (Object.entries(known) as [CarName, Known][]).map(([name, car], index) => {
    const { plate, sender, owner = sender, make, model, colour, complaint, energy = 'fuel' } = car
    const made: DemonstrationCar = {
      ...{ plate, make, model, colour, complaint, energy },
      cardNumber: String(index * 2 + 3).padStart(3, '0'),
      senderName: sender,
      senderPhone: phoneOf(sender),
      ownerName: owner,
      ownerPhone: phoneOf(owner),
      vin: vinOf(car.vin, dice),
      odometerKm: dice.between(8_000, 160_000),
      slot: index + 1,
      box: (index % 20) + 1,
    }
    return [name, made] as const
  })
  return Object.fromEntries(cars) as Record<CarName, DemonstrationCar>
}

function vinOf(maker: string, dice: Dice): string {
  const body = `${maker}${dice.text(2, 'ABCDEFGHJKLMNPRSTUVWXYZ')}0${dice.text(1, 'ABCDEFGHJKLMNPR')}${dice.text(1, 'ABCDEFGH')}${dice.text(6, '0123456789')}`
  return body.slice(0, 8) + vinCheckDigit(body) + body.slice(9)
}
