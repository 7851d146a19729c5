import { visitSteps, type VisitStep } from '#electron/contract/visit/steps'
import { people } from '#electron/demonstration/people'
import { endings } from './reception/endings'
import { intake } from './reception/intake'
import { orders } from './reception/orders'
import { leaving } from './reception/leaving'
import { inTurn, staff, touch, type Screen } from './screen'
import { fill, step, visitOf } from './visits'

const { advisor } = people

/** The page of a visit as it opens, at each stage that a car of the day has come to. */
const stages = {
  arrived: '3N538',
  taken: '6L609',
  'walked-around': '8R231',
  signed: '9Q558',
  'in-work': '0P916',
  'add-on-asked': '1K845',
  'add-on-declined': 'F20617',
  'add-on-by-phone': '4W870',
  'failed-inspection': '6K185',
  'waiting-part': '4H067',
  washing: '12845',
  'ready-unpaid': '2T914',
  'ready-paid': '3F126',
  'ready-on-account': '5B773',
  insurance: '7C336',
}

/** Every step of a car that is in work: most are done, the last are locked. */
const steps = visitSteps.filter((one) => one !== 'insurance_papers')
const looked = (one: VisitStep) => staff(`reception-step-${one}`, advisor, inTurn(visitOf('1K845'), step(one)))

export const reception: readonly Screen[] = [
  staff('reception', advisor),
  staff('reception-search', advisor, fill('.search input', '苏')),
  staff('reception-search-none', advisor, fill('.search input', '京Q00000')),
  ...Object.entries(stages).map(([name, plate]) => staff(`reception-stage-${name}`, advisor, visitOf(plate))),
  ...steps.map(looked),
  ...['earlier', 'events', 'custody'].map((part, nth) =>
    staff(
      `reception-history-${part}`,
      advisor,
      inTurn(visitOf('1K845'), touch('[data-testid=history]'), (page) =>
        page.getByRole('dialog').getByRole('radio').nth(nth).click(),
      ),
    ),
  ),
  staff('reception-papers', advisor, inTurn(visitOf('1K845'), touch('[data-testid=papers]'))),
  ...intake,
  ...orders,
  ...leaving,
  ...endings,
]
