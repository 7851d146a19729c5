/** How a visit ends otherwise than by delivery, and what of it is possible now. */
import type { OrderView, VisitView } from '#electron/contract/visit'

export type End = 'enquiry' | 'booked' | 'decline' | 'cancel' | 'giveBack' | 'takeUp'

export function endsOf({ row, keys, documents, belongings }: VisitView, order: OrderView | null): End[] {
  if (row.state === 'cleared') return ['takeUp']
  if (row.state !== 'with_advisor' && row.state !== 'in_service') return []
  const possible = order?.possible ?? []
  const holds =
    (keys !== null && keys.state !== 'with_customer') ||
    documents.some((one) => one.returnedAt === null) ||
    belongings.some((one) => one.kept && one.returnedAt === null)
  const over = order === null || order.state === 'declined' || order.state === 'cancelled'
  return [
    ...(order === null ? (['enquiry', 'booked'] as const) : []),
    ...(possible.includes('decline') ? (['decline'] as const) : []),
    ...(possible.includes('cancel') ? (['cancel'] as const) : []),
    ...(over && holds ? (['giveBack'] as const) : []),
  ]
}
