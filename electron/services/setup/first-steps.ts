import type { setup } from '#electron/contract/setup'
import { ok } from '#electron/domain/result'
import type { Handlers } from '../handler'
import type { MachineDesk } from '../ports/machine-desk'
import type { Premises } from '../ports/premises'

/** After so many cars a shop is under way, with whatever it chose to leave undone. */
const underWay = 5

export function setupHandlers(
  premises: Pick<Premises, 'demonstration'>,
  desk: Pick<MachineDesk, 'inForce'>,
): Handlers<typeof setup> {
  return {
    async firstSteps({ reader }) {
      const visits = await reader.visits.count({})
      if (premises.demonstration || visits >= underWay) return ok(null)
      const steps = {
        people: (await reader.staff.count({ active: true, pinHash: { not: '' } })) > 1,
        teams: (await reader.teams.count({ active: true })) > 0,
        prices: (await reader.priceItems.count({ active: true })) > 0,
        printer: desk.inForce().printer !== null,
        arrival: visits > 0,
      }
      return ok(Object.values(steps).every(Boolean) ? null : steps)
    },
  }
}
