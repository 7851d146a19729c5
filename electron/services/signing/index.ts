import type { signing } from '#electron/contract/reception'
import type { Handlers } from '../handler'
import { issue } from './issue'
import { sign } from './sign'

export const signingHandlers: Handlers<typeof signing> = { issue, sign }
