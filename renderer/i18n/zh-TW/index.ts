import { backups } from './backups'
import { blockers } from './blockers'
import { cashier } from './cashier'
import { common } from './common'
import { devices } from './devices'
import { documents } from './documents'
import { errors } from './errors'
import { gate } from './gate'
import { history } from './history'
import { lounge } from './lounge'
import { manager } from './manager'
import { prints } from './prints'
import { reception } from './reception'
import { session } from './session'
import { settings } from './settings'
import { setup } from './setup'
import { shared } from './shared'
import { status } from './status'
import { words } from './words'
import { workshop } from './workshop'

export default {
  backups,
  blockers,
  common,
  documents,
  devices,
  errors,
  gate,
  reception,
  workshop,
  cashier,
  lounge,
  manager,
  history,
  prints,
  session,
  settings,
  setup,
  shared,
  status,
  words,
}
