import type { workshop } from '#electron/contract/workshop'
import type { Handlers } from '../handler'
import { addPhoto, proposeAddOn, withdrawAddOn } from './add-on'
import { board } from './board'
import { accept, dispatch } from './dispatch'
import { finalInspection, selfCheck, teamLeaderCheck } from './inspect'
import { receive } from './receive'
import { allowRoadTest } from './road-test'
import { proposeStop, withdrawStop } from './stop'
import { teams } from './teams'
import { park, startWash } from './wash'
import { finish, pause, resume, start } from './work'

export const workshopHandlers: Handlers<typeof workshop> = {
  board,
  teams,
  receive,
  dispatch,
  accept,
  start,
  pause,
  resume,
  finish,
  proposeAddOn,
  addPhoto,
  withdrawAddOn,
  proposeStop,
  withdrawStop,
  selfCheck,
  teamLeaderCheck,
  finalInspection,
  startWash,
  park,
  allowRoadTest,
}
