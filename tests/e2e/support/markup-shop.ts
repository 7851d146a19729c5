/** The running application with markup in everything that people write: until the day is opened, and in what its screens do after. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyMethodName, InputOf, OutputOf } from '#electron/contract/index'
import { scryptPins } from '#electron/main/pins'
import { MarkupHand } from '#tests/support/markup/hand'
import { pagesOf, type FormPage } from '#tests/support/markup/papers'
import { makeMarkupShop } from '#tests/support/markup/shop'
import { lookedAt, nextTime, openFile, putAsDemonstration } from '../../shots/demonstration-database'
import { RunningShop } from './running-shop'

export interface MarkupDay {
  hand: MarkupHand
  /** The shop's database. */
  file: string
  /** Every form of every visit. */
  pages: FormPage[]
  remove(): Promise<void>
}

/** @param first the kind of markup that the first text gets */
export async function writeDay(first: number): Promise<MarkupDay> {
  const folder = await mkdtemp(join(tmpdir(), 'frontlane-markup-'))
  const file = join(folder, 'markup.sqlite')
  const hand = new MarkupHand(first)
  const pins = scryptPins(4)
  const database = await openFile(file)
  const floor = await makeMarkupShop(database, hand, nextTime(lookedAt), (pin) => pins.hash(pin))
  const pages = await pagesOf(floor)
  await database.close()
  return { hand, file, pages, remove: () => rm(folder, { recursive: true, force: true }) }
}

export class MarkupShop extends RunningShop {
  private hand = new MarkupHand()

  static async openDay({ file, hand }: MarkupDay): Promise<RunningShop> {
    const shop = await this.open('hid', 'zh-CN', (home, language) => putAsDemonstration(file, home, language))
    if (shop instanceof MarkupShop) shop.hand = hand
    return shop
  }

  /** As somebody would who writes markup; hears of people and things by their plain names. */
  override call<N extends AnyMethodName>(person: string | null, method: N, input: InputOf<N>): Promise<OutputOf<N>> {
    return this.hand.write(method, input, (written) => super.call(person, method, written))
  }
}
