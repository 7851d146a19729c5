import type { settings } from '#electron/contract/settings'
import type { Handlers } from '../handler'
import { read } from './read'
import { saveClocks, saveHours, saveMoney, savePlaces, saveScanner, saveShop } from './save'

export const settingsHandlers: Handlers<typeof settings> = {
  read,
  saveShop,
  saveHours,
  saveClocks,
  saveMoney,
  savePlaces,
  saveScanner,
}
