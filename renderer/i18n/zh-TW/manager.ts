import type { SameShape } from '../shape'
import type { manager as source } from '../zh-CN/manager'

export const manager: SameShape<typeof source> = {
  title: '經理',
}
