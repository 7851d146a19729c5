import type { SameShape } from '../shape'
import type { workshop as source } from '../zh-CN/workshop'

export const workshop: SameShape<typeof source> = {
  title: 'Workshop',
}
