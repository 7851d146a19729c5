import type { SameShape } from '../shape'
import type { reception as source } from '../zh-CN/reception'

export const reception: SameShape<typeof source> = {
  title: '櫃檯',
}
