import type { events } from '#electron/contract/events'
import type { Handlers } from '../handler'
import { list, ofRecord, people } from './list'

export const eventsHandlers: Handlers<typeof events> = { list, people, ofRecord }
