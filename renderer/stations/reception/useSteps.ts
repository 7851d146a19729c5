/** Which step of the visit is shown: the first that can be done when it is opened, the next one when a step is done. */
import { computed, ref, watch } from 'vue'
import type { OrderView } from '#electron/contract/visit/order'
import type { VisitStep } from '#electron/contract/visit/steps'
import type { VisitView } from '#electron/contract/visit/view'
import type { Step } from '@/components/work/StepList.vue'
import { dayTime, stopwatch } from '@/format/time'
import { t } from '@/i18n'

export function useSteps(
  visit: () => VisitView,
  /** The order that the page is about; null before there is one. */
  order: () => OrderView | null,
  /** Its page's steps. */
  all: () => VisitView['steps'],
  refresh: () => Promise<void>,
) {
  const current = ref<VisitStep>('greeting')

  function firstOpen(from = 0): VisitStep {
    const steps = all()
    const open = (one: VisitView['steps'][number]) => one.state === 'open'
    return (steps.slice(from).find(open) ?? steps.find(open))?.step ?? 'delivery'
  }
  watch(
    () => visit().row.visitId,
    () => (current.value = firstOpen()),
    { immediate: true },
  )

  /** What the step came to. Why another is not yet is said where it is opened. */
  function noteOf({ step, state }: VisitView['steps'][number]): string {
    const { row, card, keys } = visit()
    if (state !== 'done') return ''
    if (step === 'greeting' && row.takenAt !== null)
      return stopwatch(Date.parse(row.takenAt) - Date.parse(row.arrivedAt))
    if (step === 'card') return card?.number ?? ''
    if (step === 'keys') return keys === null ? '' : String(keys.slot)
    const promised = order()?.promisedAt
    return step === 'promise' && promised ? dayTime(promised) : ''
  }

  const list = computed<Step<VisitStep>[]>(() =>
    all().map((one) => ({
      step: one.step,
      label: t(`words.step.${one.step}`),
      state: one.state,
      note: noteOf(one),
    })),
  )
  const blocked = computed(() => {
    const one = all().find(({ step }) => step === current.value)
    return one?.state === 'not_yet' && one.waitsFor !== null
      ? t('reception.waitsFor', { step: t(`words.step.${one.waitsFor}`) })
      : ''
  })

  return {
    current,
    /** A step that is asked for from elsewhere; while it cannot be done, the one that everything waits for. */
    open(step: VisitStep): void {
      const locked = all().find((one) => one.step === step)?.state === 'not_yet'
      current.value = locked ? firstOpen() : step
    },
    /** Another order is shown: where it stands. */
    restart: () => (current.value = firstOpen()),
    list,
    blocked,
    /** A step is done: the records are read again, then the next one opens. */
    async done(): Promise<void> {
      const at = all().findIndex(({ step }) => step === current.value)
      await refresh()
      current.value = firstOpen(at + 1)
    },
  }
}
