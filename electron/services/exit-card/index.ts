import type { exitCard } from '#electron/contract/exit-card'
import type { Handlers } from '../handler'
import { putBack, reportLost, retireCard } from './correct'
import { keepCount, rack } from './count'
import { replaceCard } from './replace'

export const exitCardHandlers: Handlers<typeof exitCard> = {
  rack,
  replace: replaceCard,
  putBack,
  keepCount,
  reportLost,
  retire: retireCard,
}
