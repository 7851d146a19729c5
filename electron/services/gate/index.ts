import type { gate } from '#electron/contract/gate'
import type { Handlers } from '../handler'
import { askByPlate } from './ask-by-plate'
import { correctPlate } from './correct-plate'
import { issueCard } from './issue-card'
import { knownPlate } from './known-plate'
import { leftOpen } from './left-open'
import { leaveUnserved } from './leave-unserved'
import { notThisCar } from './not-this-car'
import { override } from './override'
import { overview } from './overview'
import { roadTestBack, roadTestOut } from './road-test'
import { scanCard } from './scan-card'

export const gateHandlers: Handlers<typeof gate> = {
  overview,
  knownPlate,
  scanCard,
  issueCard,
  askByPlate,
  notThisCar,
  leaveUnserved,
  leftOpen,
  override,
  correctPlate,
  roadTestOut,
  roadTestBack,
}
