import { people } from '#electron/demonstration/people'
import { staff, touch, type Screen } from './screen'

export const session: readonly Screen[] = [
  staff('sign-in', null),
  staff('sign-in-pin', null, touch('.sign-in .tile')),
  staff('demonstration-dialog', people.manager, touch('.rail .demonstration')),
]
