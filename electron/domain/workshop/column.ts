import type { OrderState } from '#electron/contract/states'
import type { WorkshopColumn } from '#electron/contract/workshop'

/** Where a car stands on the workshop's board; null while it is not the workshop's affair. */
export const columnOf: Record<OrderState, WorkshopColumn | null> = {
  draft: null,
  quoted: null,
  authorized: 'to_receive',
  in_workshop: 'to_dispatch',
  dispatched: 'to_accept',
  accepted: 'in_work',
  in_progress: 'in_work',
  paused: 'waiting',
  in_inspection: 'inspection',
  washing: 'wash',
  rechecking: 'done',
  ready: 'done',
  delivered: null,
  declined: null,
  cancelled: null,
}
