/** The demonstration's shop with markup in every text: its people's names and its prices before the day begins, then what they write. */
import type { AnyMethodName, InputOf, OutputOf } from '#electron/contract/index'
import { people } from '#electron/demonstration/people'
import { ShopFloor, type FloorParts } from '#electron/demonstration/shop-floor'
import { withoutMarkup, type MarkupHand } from './hand'

export class MarkupFloor extends ShopFloor {
  private written: Promise<void> | null = null

  constructor(
    parts: FloorParts,
    private readonly hand: MarkupHand,
  ) {
    super(parts)
    this.approvalReason = hand.behind(this.approvalReason, 500)
  }

  /** As somebody would who writes markup; hears of people and things by their plain names. */
  override async call<N extends AnyMethodName>(
    person: string | null,
    method: N,
    input: InputOf<N>,
    approvedBy: string | null = null,
  ): Promise<OutputOf<N>> {
    await (this.written ??= this.writeShop())
    return this.write(person, method, input, approvedBy)
  }

  /** Asks without writing, and is told to the letter. */
  asWritten<N extends AnyMethodName>(person: string, method: N, input: InputOf<N>): Promise<OutputOf<N>> {
    return super.call(person, method, input)
  }

  override async staffId(name: string): Promise<string> {
    const all = await this.house.database.read((reader) => reader.staff.list({}))
    const found = all.find((person) => withoutMarkup(person.name) === name)
    if (!found) throw new Error(`nobody in this shop is called ${name}`)
    return found.id
  }

  private write<N extends AnyMethodName>(
    person: string | null,
    method: N,
    input: InputOf<N>,
    approvedBy: string | null = null,
  ): Promise<OutputOf<N>> {
    return this.hand.write(method, input, (written) => super.call(person, method, written, approvedBy))
  }

  private async writeShop(): Promise<void> {
    const { manager } = people
    const { people: staff } = await this.write(manager, 'staff.list', {})
    for (const { id: staffId, name, initials, extension, badgeCode, roles, teamId } of staff)
      await this.write(manager, 'staff.change', { staffId, name, initials, extension, badgeCode, roles, teamId })
    const { teams } = await this.write(manager, 'places.teams', {})
    for (const { id: teamId, name, leaderId, memberIds } of teams)
      await this.write(manager, 'places.changeTeam', { teamId, name, leaderId, memberIds })
    const { items } = await this.write(manager, 'prices.list', { text: '', kind: null })
    // Stories find a price by its code, of which they hear without the markup behind it.
    for (const { active: _, id: priceItemId, ...item } of items)
      await this.write(manager, 'prices.change', { ...item, priceItemId })
    const { shop, hours, places, scanner } = await this.write(manager, 'settings.read', {})
    await this.write(manager, 'settings.saveShop', shop)
    await this.write(manager, 'settings.saveHours', hours)
    await this.write(manager, 'settings.savePlaces', {
      ...places,
      keySlots: 60,
      boxes: 40,
      finishedBays: ['B-01', 'B-02'],
    })
    await this.write(manager, 'settings.saveScanner', scanner)
  }
}
