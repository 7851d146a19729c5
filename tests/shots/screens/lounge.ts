import { lounge, type Screen } from './screen'

export const loungeScreens: readonly Screen[] = [
  lounge('lounge-board'),
  lounge('lounge-find', (page) => page.getByTestId('my-car').click()),
]
