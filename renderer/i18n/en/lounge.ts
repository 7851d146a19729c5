import type { SameShape } from '../shape'
import type { lounge as source } from '../zh-CN/lounge'

export const lounge: SameShape<typeof source> = {
  title: 'Lounge',
}
