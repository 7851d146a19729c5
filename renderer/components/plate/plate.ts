/** How a plate looks, and how its first character is found by a keyboard. How plates are spelt is `contract/plate`. */
import { nextPlateKeys, normalisedPlate, plateKind, provinces, type PlateKind } from '#electron/contract/plate'

export type PlateLook = 'blue' | 'green' | 'yellow' | 'white' | 'black'

const looks: Record<PlateKind, PlateLook> = {
  civil: 'blue',
  new_energy: 'green',
  police: 'white',
  learner: 'yellow',
  trailer: 'yellow',
  cross_border: 'black',
  embassy: 'black',
  temporary: 'blue',
}

/** Foreign and unusual plates are white. */
export function plateLook(plate: string): PlateLook {
  const kind = plateKind(normalisedPlate(plate))
  return kind === undefined ? 'white' : looks[kind]
}

/** What a plate that is being entered asks for next; the words are `shared.plate.hint`. */
export function plateAsks(plate: string, unusual: boolean) {
  if (unusual) return 'unusual'
  if (plate === '') return 'province'
  if (plate.length === 1) return 'letter'
  const next = nextPlateKeys(plate)
  if (plateKind(plate) !== undefined) return next.some((key) => plainKey.test(key)) ? 'energy' : 'full'
  return next.length === 0 ? 'stuck' : 'rest'
}

/** What every keyboard has, unlike provinces and 学, 警, 港. */
export const plainKey = /[0-9A-Z]/

const pinyin: Readonly<Record<string, string>> = {
  京: 'jing',
  津: 'jin',
  沪: 'hu',
  渝: 'yu',
  冀: 'ji',
  豫: 'yu',
  云: 'yun',
  辽: 'liao',
  黑: 'hei',
  湘: 'xiang',
  皖: 'wan',
  鲁: 'lu',
  新: 'xin',
  苏: 'su',
  浙: 'zhe',
  赣: 'gan',
  鄂: 'e',
  桂: 'gui',
  甘: 'gan',
  晋: 'jin',
  蒙: 'meng',
  陕: 'shan',
  吉: 'ji',
  闽: 'min',
  贵: 'gui',
  粤: 'yue',
  青: 'qing',
  藏: 'zang',
  川: 'chuan',
  宁: 'ning',
  琼: 'qiong',
}

/** Provinces whose pinyin begins so; those that it spells in full come first. */
export function provincesBy(letters: string): string[] {
  const found = provinces.filter((province) => pinyin[province]?.startsWith(letters))
  return found.toSorted((a, b) => Number(pinyin[b] === letters) - Number(pinyin[a] === letters))
}
