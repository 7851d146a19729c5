import { people } from '#electron/demonstration/people'
import { staff, type Open, type Screen } from './screen'

/** The visit of one of the demonstration's cars, among the advisor's own. */
const visitOf =
  (plate: string): Open =>
  async (page) => {
    await page.getByTestId('mine').getByText(plate, { exact: false }).first().click()
    await page.locator('.visit, .page').first().waitFor()
  }

/** The advisor's page of a visit, at each stage that a car of the day has come to. */
const stages = {
  taken: '6L609',
  'walked-around': '8R231',
  signed: '9Q558',
  'in-work': '0P916',
  'add-on-asked': '1K845',
  'add-on-declined': 'F20617',
  'add-on-by-phone': '4W870',
  'failed-inspection': '6K185',
  'waiting-part': '4H067',
  'ready-unpaid': '2T914',
  'ready-paid': '3F126',
  insurance: '7C336',
}

export const reception: readonly Screen[] = [
  staff('reception', people.advisor),
  ...Object.entries(stages).map(([name, plate]) => staff(`reception-${name}`, people.advisor, visitOf(plate))),
]
