/** How a visit ends otherwise than by delivery, or goes back to work, and what of it is possible now. */
import type { OrderView } from '#electron/contract/visit/order'
import type { VisitView } from '#electron/contract/visit/view'

export type End = 'enquiry' | 'decline' | 'cancel' | 'giveBack' | 'takeUp' | 'object'

export function endsOf({ row, keys, documents, belongings, orders }: VisitView, order: OrderView | null): End[] {
  if (row.state === 'cleared') return ['takeUp']
  if (row.state !== 'with_advisor' && row.state !== 'in_service') return []
  const possible = order?.possible ?? []
  const holds =
    (keys !== null && keys.state !== 'with_customer') ||
    documents.some((one) => one.returnedAt === null) ||
    belongings.some((one) => one.kept && one.returnedAt === null)
  const over = orders.every(({ state }) => state === 'declined' || state === 'cancelled')
  return [
    ...(mayAsk(orders) ? (['enquiry'] as const) : []),
    ...(possible.includes('decline') ? (['decline'] as const) : []),
    ...(possible.includes('cancel') ? (['cancel'] as const) : []),
    ...(order?.state === 'ready' ? (['object'] as const) : []),
    ...(over && holds ? (['giveBack'] as const) : []),
  ]
}

/** Nothing has been put to the customer yet; what was only drafted is dropped. */
function mayAsk(orders: readonly OrderView[]): boolean {
  return orders.every(({ state }) => state === 'draft')
}
