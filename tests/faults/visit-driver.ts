import { OneVisit } from '#electron/demonstration/one-visit'
import { people } from '#electron/demonstration/people'

/** One car's driver in smaller steps than a story needs. */
export class VisitDriver extends OneVisit {
  async file() {
    const { shop, car, visitId } = this
    await shop.call(people.advisor, 'reception.saveCustomer', {
      visitId,
      sender: { customerId: null, name: car.senderName, phone: car.senderPhone },
      owner: null,
      payer: null,
      vehicle: {
        make: car.make,
        model: car.model,
        colour: car.colour,
        vin: '',
        vinRemark: '',
        engineNumber: '',
        energy: 'fuel',
      },
      waits: true,
    })
    await shop.call(people.advisor, 'reception.saveComplaint', {
      visitId,
      complaint: car.complaint,
      advisorNotes: '',
      faultKnown: true,
    })
  }

  async takeCard() {
    await this.shop.call(people.advisor, 'reception.takeCard', {
      visitId: this.visitId,
      code: `FLC-${this.car.cardNumber}`,
    })
  }

  async dispatchToTeam() {
    const { shop, orderId } = this
    const [team] = await shop.call(people.foreman, 'workshop.teams', {})
    const technician = team?.members.find((member) => member.name === people.technician)
    const start = await shop.now()
    await shop.call(people.foreman, 'workshop.dispatch', {
      orderId,
      teamId: team?.id ?? '',
      technicianId: technician?.id ?? '',
      bay: '1 号工位',
      plannedStart: start.toISOString(),
      plannedFinish: new Date(start.getTime() + 90 * 60_000).toISOString(),
    })
  }

  /** @param trouble what is not right; empty when everything is */
  async recheck(trouble: string) {
    await this.shop.call(people.advisor, 'reception.recheck', {
      orderId: this.orderId,
      itemsDone: true,
      papersGathered: true,
      totalChecked: true,
      leaderSigned: true,
      outsideFine: trouble === '',
      belongingsComplete: true,
      interiorClean: true,
      coversRemoved: true,
      trouble,
    })
  }

  async startDelivery(voucherCode: string) {
    const { shop, car, orderId } = this
    await shop.call(people.advisor, 'reception.startDelivery', {
      orderId,
      voucherCode,
      collectorName: car.senderName,
      collectorPhone: car.senderPhone,
      collectorIsSender: true,
      identitySeen: '',
      senderPhoned: false,
      walkedThrough: true,
      oldPartsShown: true,
      nextServiceOn: null,
      nextServiceKm: null,
      followUpAt: null,
    })
  }
}
