/** How far each line of an order is when its work stops, as the workshop types it. */
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import type { OrderLineView } from '#electron/contract/visit/order-line'
import { quantityScales, type StopOutcome, type StopReason } from '#electron/contract/states'
import { t } from '@/i18n'

interface Decision {
  outcome: StopOutcome
  /** Typed for a line done in part, in hours or units. */
  part: number | undefined
  dueAt: string | null
}

export function useStop(lines: MaybeRefOrGetter<readonly OrderLineView[]>) {
  const reason = ref<StopReason | null>('customer_wish')
  const note = ref('')
  const condition = ref('')
  const decisions = ref(new Map<string, Decision>())
  const agreed = computed(() => toValue(lines).filter((line) => line.state === 'agreed'))

  const nothingYet: Decision = { outcome: 'done', part: undefined, dueAt: null }
  const of = (line: OrderLineView): Decision => decisions.value.get(line.id) ?? nothingYet
  const decide = (line: OrderLineView, change: Partial<Decision>) =>
    decisions.value.set(line.id, { ...of(line), ...change })
  const partOf = (line: OrderLineView) => Math.round((of(line).part ?? 0) * quantityScales[line.kind])

  /** The first thing that is missing; empty when it can go to the customer. */
  const missing = computed(() => {
    for (const line of agreed.value) {
      const { outcome, dueAt } = of(line)
      const part = partOf(line)
      if (outcome === 'part' && (part <= 0 || part >= line.quantity))
        return t('workshop.stop.incomplete.part', { name: line.name })
      if (outcome === 'left_over' && dueAt === null) return t('workshop.stop.incomplete.due', { name: line.name })
    }
    if (agreed.value.every((line) => of(line).outcome === 'done')) return t('workshop.stop.incomplete.nothing')
    return condition.value.trim() === '' ? t('workshop.stop.incomplete.condition') : ''
  })

  const input = () => ({
    reason: reason.value ?? 'other',
    note: note.value.trim(),
    condition: condition.value.trim(),
    lines: agreed.value.map((line) => {
      const { outcome, dueAt } = of(line)
      const quantity = outcome === 'part' ? partOf(line) : line.quantity
      return { lineId: line.id, outcome, quantity, dueAt: outcome === 'left_over' ? dueAt : null }
    }),
  })

  return { reason, note, condition, agreed, of, decide, missing, input }
}
