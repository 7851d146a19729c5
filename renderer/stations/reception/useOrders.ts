/** Which of a visit's orders the page is about: the one it names until another is chosen, or one that is still to be written. */
import { computed, ref, watch } from 'vue'
import type { VisitView } from '#electron/contract/visit/view'

const another = 'another'

export function useOrders(visit: () => VisitView) {
  const chosen = ref('')
  const list = computed(() => visit().orders)
  /** A second order is being begun. */
  const begun = computed(() => chosen.value === another && visit().newOrderSteps !== null)
  const order = computed(() => {
    if (begun.value) return null
    const { orders, row } = visit()
    const byId = (id: string | null) => orders.find((one) => one.id === id)
    return byId(chosen.value) ?? byId(row.orderId) ?? null
  })
  // It is written: from here on it is the order that the visit names.
  watch(
    () => visit().newOrderSteps,
    (steps) => {
      if (steps === null && chosen.value === another) chosen.value = ''
    },
  )

  return {
    list,
    order,
    begun,
    steps: computed(() => (begun.value ? visit().newOrderSteps : order.value?.steps) ?? visit().steps),
    mayBegin: computed(() => visit().newOrderSteps !== null),
    choose: (orderId: string) => (chosen.value = orderId),
    begin: () => (chosen.value = another),
  }
}
