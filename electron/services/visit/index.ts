import type { visit } from '#electron/contract/visit'
import type { Handlers } from '../handler'
import { custody, earlier, history, latest, search } from './look-up'
import { view } from './view'

export const visitHandlers: Handlers<typeof visit> = { view, custody, history, earlier, latest, search }
