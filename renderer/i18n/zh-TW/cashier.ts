import type { SameShape } from '../shape'
import type { cashier as source } from '../zh-CN/cashier'

export const cashier: SameShape<typeof source> = {
  title: '收銀',
}
