/** Bookings as an enquiry kept them: found again when their car comes, and by the day they are for. */
import type { Enquiry, Visit } from '#electron/domain/records'
import type { Reader } from '../ports/database'

/** The last visit of that plate before this moment was a booking. */
export async function bookingBefore(
  reader: Reader,
  { id, plate, arrivedAt }: Pick<Visit, 'id' | 'plate' | 'arrivedAt'>,
): Promise<Enquiry | null> {
  const before = await reader.visits.first(
    { plate, arrivedAt: { lt: arrivedAt }, id: { not: id } },
    { orderBy: [['arrivedAt', 'desc']] },
  )
  if (before?.outcome !== 'booked') return null
  return (await reader.enquiries.first({ visitId: before.id, kind: 'booked' }, { orderBy: [['id', 'desc']] })) ?? null
}

export interface ExpectedCar {
  plate: string
  bookedFor: string
}

/** Booked for that day and not come since, by the time they are booked for. */
export async function expectedCars(reader: Reader, day: { from: string; to: string }): Promise<ExpectedCar[]> {
  const bookings = await reader.enquiries.list(
    { kind: 'booked', bookedFor: { gte: day.from, lt: day.to } },
    { orderBy: [['bookedFor', 'asc']] },
  )
  const visits = await reader.visits.list({ id: bookings.map(({ visitId }) => visitId), state: 'departed' })
  const [first] = visits.map(({ arrivedAt }) => arrivedAt).toSorted()
  if (first === undefined) return []
  const later = await reader.visits.list({ plate: visits.map(({ plate }) => plate), arrivedAt: { gt: first } })
  return bookings.flatMap(({ visitId, bookedFor }) => {
    const made = visits.find(({ id }) => id === visitId)
    if (!made || bookedFor === null) return []
    const came = later.some(({ plate, arrivedAt }) => plate === made.plate && arrivedAt > made.arrivedAt)
    return came ? [] : [{ plate: made.plate, bookedFor }]
  })
}
