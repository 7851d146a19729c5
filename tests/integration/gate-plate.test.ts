/** A plate that was entered wrongly, and what comes along when it is corrected. */
import { describe, expect, it } from 'vitest'
import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'
import { storyCar } from '#electron/demonstration/story-car'
import { eachDatabase } from '#tests/support/databases'
import { arrive, verdictOf } from '#tests/support/gatekeeper'
import { TestShop } from '#tests/support/shop'

const { advisor, gatekeeper } = people

eachDatabase((_name, open) => {
  const openShop = async () => TestShop.open(await open())

  describe('a plate entered wrongly', () => {
    it('is corrected with its reason, and brings the right car', async () => {
      const shop = await openShop()
      const visitId = await arrive(shop, '027', '苏A1K846')
      const correction = { visitId, plate: '苏A1K845', unusualPlate: false, reason: '看错一位' }
      expect(await shop.call(gatekeeper, 'gate.correctPlate', correction)).toMatchObject({ plate: '苏A1K845' })
      const history = await shop.read((reader) => reader.events.ofVisit(visitId))
      expect(history.at(-1)).toMatchObject({
        what: 'visit.plate_corrected',
        data: { from: '苏A1K846', to: '苏A1K845', reason: '看错一位' },
      })
      expect(await shop.call(gatekeeper, 'visit.search', { text: '1K845' })).toMatchObject([{ recordId: visitId }])
    })

    it('takes along the file that reception began under it', async () => {
      const shop = await openShop()
      const visit = new OneVisit(shop, { ...storyCar, plate: '苏A1K846' })
      await visit.arrive()
      await visit.receive()
      const correction = { visitId: visit.visitId, plate: '苏A1K845', unusualPlate: false, reason: '看错一位' }
      expect(await shop.call(gatekeeper, 'gate.correctPlate', correction)).toMatchObject({ car: '大众 帕萨特 330' })
      expect(await shop.read((reader) => reader.vehicles.list({}))).toMatchObject([{ plate: '苏A1K845' }])
    })

    it('takes the owner of the wrong car away with it', async () => {
      const shop = await openShop()
      const known = new OneVisit(shop, { ...storyCar, plate: '苏A1K846' })
      await known.arrive()
      await known.receive()
      await shop.call(advisor, 'reception.clearEnquiry', { visitId: known.visitId, outcome: 'enquiry', note: '问价' })
      await shop.call(advisor, 'reception.returnCard', { visitId: known.visitId, code: 'FLC-027' })
      await shop.advance(1)
      await verdictOf(shop)
      const visitId = await arrive(shop, '003', '苏A1K846')
      const file = () => shop.read((reader) => reader.visits.get(visitId))
      const owner = (await file())?.ownerId
      const correct = (plate: string) =>
        shop.call(gatekeeper, 'gate.correctPlate', { visitId, plate, unusualPlate: false, reason: '看错一位' })
      await correct('苏A1K845')
      expect(await file()).toMatchObject({ vehicleId: null, ownerId: null })
      await correct('苏A1K846')
      expect(await file()).toMatchObject({ ownerId: owner })
    })

    it('is not corrected to the plate of another car inside', async () => {
      const shop = await openShop()
      await arrive(shop, '028', '苏A1K845')
      const visitId = await arrive(shop, '027', '苏A1K846')
      const correction = { visitId, plate: '苏A1K845', unusualPlate: false, reason: 'x' }
      expect(await shop.refusal(gatekeeper, 'gate.correctPlate', correction)).toMatchObject({
        code: 'PLATE_ALREADY_INSIDE',
        params: { number: '028' },
      })
    })
  })
})
