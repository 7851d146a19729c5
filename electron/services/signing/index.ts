import type { signing } from '#electron/contract/signing'
import type { Handlers } from '../handler'
import { issue } from './issue'
import { sign } from './sign'

export const signingHandlers: Handlers<typeof signing> = { issue, sign }
