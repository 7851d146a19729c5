import type { prices } from '#electron/contract/prices'
import type { Handlers } from '../handler'
import { add, change, setActive } from './change'
import { list } from './list'
import { preview } from './preview'

export const pricesHandlers: Handlers<typeof prices> = { list, add, change, setActive, preview }
