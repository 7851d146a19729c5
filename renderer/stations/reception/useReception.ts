/** The open visit, and what a scan at reception does to it or instead of it. */
import { computed, provide, ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import type { OutputOf } from '#electron/contract/index'
import type { TaskKind } from '#electron/contract/states'
import type { VisitStep } from '#electron/contract/visit/steps'
import type { TaskRow } from '#electron/contract/visit/task'
import { ask } from '@/api/client'
import { toast } from '@/components/feedback/toasts'
import { useCommand } from '@/composables/useCommand'
import { useQuery } from '@/composables/useQuery'
import { useScanner } from '@/composables/useScanner'
import { t } from '@/i18n'
import { errorText } from '@/i18n/error-text'
import { voucherScanned } from './step'

type Hit = OutputOf<'visit.search'>[number]

/** Where a task is answered. */
const stepOfTask: Partial<Record<TaskKind, VisitStep>> = {
  take_arrival: 'greeting',
  progress_check: 'in_workshop',
  mid_check: 'in_workshop',
  pause_due: 'in_workshop',
  answer_add_on: 'in_workshop',
  answer_stop: 'in_workshop',
  tell_workshop: 'in_workshop',
  recheck: 'recheck',
  pickup_call: 'delivery',
}

/** A step that was asked for: each time a new one, so that asking again goes there again. */
export interface Wanted {
  step: VisitStep
  /** The order it is about, where the visit may have several. */
  orderId: string | null
}

export function useReception(visitId: () => string) {
  const router = useRouter()
  const visit = useQuery('visit.view', () => (visitId() === '' ? null : { visitId: visitId() }), {
    refreshOn: ['visit', 'order', 'card', 'task', 'settlement'],
  })
  const takeCard = useCommand('reception.takeCard')
  const returnCard = useCommand('reception.returnCard')
  const scanError = ref('')
  const wanted = shallowRef<Wanted | null>(null)
  /** Whose history is open. */
  const historyOf = ref('')
  const historyOpen = computed({
    get: () => historyOf.value !== '' && historyOf.value === visitId(),
    set: (opened) => (historyOf.value = opened ? visitId() : ''),
  })
  const voucher = ref('')
  provide(voucherScanned, voucher)

  watch(visitId, () => {
    voucher.value = ''
    clearErrors()
  })

  function clearErrors(): void {
    scanError.value = ''
    takeCard.clear()
    returnCard.clear()
  }

  function open(id: string, step: VisitStep | null = null, orderId: string | null = null): void {
    wanted.value = step === null ? null : { step, orderId }
    if (id !== visitId()) void router.push({ name: 'reception', params: { visitId: id } })
  }

  /** Of a car that has left, what became of it is what people look for. */
  async function openFound({ visitId: found, plate, inYard }: Hit): Promise<void> {
    const id = found ?? (await latestOf(plate))
    if (id === null) return
    historyOf.value = inYard ? '' : id
    open(id)
  }

  async function latestOf(plate: string): Promise<string | null> {
    const answer = await ask('visit.latest', { plate })
    return answer.ok ? (answer.data?.visitId ?? null) : null
  }

  /** The card of the visit that is open: in, or back when nothing else holds the car. */
  async function cardOfThisVisit(code: string): Promise<void> {
    const view = visit.data.value
    if (view === null) return
    const input = { visitId: view.row.visitId, code }
    if (view.card?.state === 'with_visitor' && view.row.state !== 'cleared') {
      if ((await takeCard.run(input))?.ok) await showNext()
      return
    }
    if (view.card?.state !== 'with_reception') return
    if (view.blockers.every((one) => one.code.startsWith('CARD_'))) {
      if ((await returnCard.run(input))?.ok) await visit.refresh()
    } else toast(t('reception.scan.cardHeld', { number: view.card.number }), 'arrive')
  }

  /** What is due after the card is in. */
  async function showNext(): Promise<void> {
    await visit.refresh()
    const next = visit.data.value?.steps.find((one) => one.state === 'open')
    if (next !== undefined) wanted.value = { step: next.step, orderId: null }
  }

  async function scanned(code: string): Promise<void> {
    clearErrors()
    const answer = await ask('scan.resolve', { code })
    if (!answer.ok) {
      scanError.value = errorText(answer.error)
      return
    }
    const found = answer.data
    switch (found.what) {
      case 'exit_card':
        if (found.visitId === null) toast(t('reception.scan.cardFree', { number: found.number }), 'late')
        else if (found.visitId === visitId()) await cardOfThisVisit(code)
        else open(found.visitId)
        return
      case 'voucher':
        if (found.visitId === visitId()) wanted.value = { step: 'delivery', orderId: found.orderId }
        else open(found.visitId, 'delivery', found.orderId)
        await Promise.resolve()
        voucher.value = code
        return
      case 'key_tag':
        open(found.visitId)
        return
      case 'badge':
        return
      case 'unknown':
        toast(t('reception.scan.unknown', { text: found.text }), 'late')
    }
  }
  useScanner((code) => void scanned(code))

  return {
    visit,
    wanted,
    error: computed(() => scanError.value || takeCard.error.value || returnCard.error.value || visit.error.value),
    historyOpen,
    open,
    openFound,
    openTask: (task: TaskRow) => open(task.visitId, stepOfTask[task.kind] ?? null, task.orderId),
  }
}
