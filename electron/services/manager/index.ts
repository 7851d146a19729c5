import type { manager } from '#electron/contract/manager'
import type { Handlers } from '../handler'
import { today } from './today'

export const managerHandlers: Handlers<typeof manager> = { today }
