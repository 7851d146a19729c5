import type { places } from '#electron/contract/places'
import type { Handlers } from '../handler'
import { findCardAgain, loseCard, retireCard } from '../exit-card/correct'
import { addCard, addCards, cards } from './cards'
import { held } from './held'
import { addTeam, changeTeam, setTeamActive } from './change-team'
import { teams } from './teams'

export const placesHandlers: Handlers<typeof places> = {
  cards,
  addCards,
  addCard,
  loseCard,
  findCard: findCardAgain,
  retireCard,
  held,
  teams,
  addTeam,
  changeTeam,
  setTeamActive,
}
