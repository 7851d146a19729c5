/** The settlement on screen, and what the till does with it. */
import { computed, shallowRef, watch } from 'vue'
import type { SettlementView } from '#electron/contract/cashier'
import { useCommand } from '@/composables/useCommand'
import { useQuery } from '@/composables/useQuery'

export function useTill() {
  const settlement = shallowRef<SettlementView | null>(null)
  const commands = {
    open: useCommand('cashier.openSettlement'),
    enter: useCommand('cashier.enterPayment'),
    takeBack: useCommand('cashier.takeBackPayment'),
    confirm: useCommand('cashier.confirm'),
    onAccount: useCommand('cashier.coverOnAccount'),
    offAccount: useCommand('cashier.takeOffAccount'),
    reverse: useCommand('cashier.reversePayment'),
  }
  const all = Object.values(commands)

  // Meanwhile the order may go back to work, another cashier may be at it, the customer may sign.
  const live = useQuery(
    'cashier.settlement',
    () => (settlement.value === null ? null : { settlementId: settlement.value.id }),
    { refreshOn: ['settlement', 'order', 'shift', 'session'] },
  )
  watch(live.data, (now) => {
    if (now !== null && now.id === settlement.value?.id) settlement.value = now
  })

  function take(answer: { ok: true; data: SettlementView } | { ok: false } | null): boolean {
    if (!answer?.ok) return false
    settlement.value = answer.data
    return true
  }

  return {
    settlement,
    busy: computed(() => all.some((command) => command.pending.value)),
    error: computed(() => all.map((command) => command.error.value).find((text) => text !== '') ?? ''),
    clear: () => all.forEach((command) => command.clear()),
    close: () => (settlement.value = null),
    open: async (orderId: string) => take(await commands.open.run({ orderId })),
    enter: async (input: Parameters<typeof commands.enter.run>[0]) => take(await commands.enter.run(input)),
    takeBack: async (paymentId: string) => take(await commands.takeBack.run({ paymentId })),
    confirm: async (settlementId: string) => take(await commands.confirm.run({ settlementId })),
    onAccount: async (settlementId: string) => take(await commands.onAccount.run({ settlementId })),
    offAccount: async (settlementId: string, reason: string) =>
      take(await commands.offAccount.run({ settlementId, reason })),
    reversePayment: async (paymentId: string, reason: string) =>
      take(await commands.reverse.run({ paymentId, reason })),
  }
}
export type Till = ReturnType<typeof useTill>
