import type { staff } from '#electron/contract/staff'
import type { Handlers } from '../handler'
import { list } from './list'
import { add, change, setActive } from './people'

export const staffHandlers: Handlers<typeof staff> = { list, add, change, setActive }
