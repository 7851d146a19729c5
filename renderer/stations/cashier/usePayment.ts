/** One payment as it is typed: by which method, how much, what was given, and why it cannot be received yet. */
import { computed, ref, watch } from 'vue'
import type { SettlementView } from '#electron/contract/cashier'
import type { PaymentMethod } from '#electron/contract/states'
import { money, parseAmount } from '@/format/number'
import { t } from '@/i18n'
import { errorText } from '@/i18n/error-text'
import type { Till } from './useTill'

export function usePayment(settlement: () => SettlementView, shiftOpen: () => boolean, till: Till) {
  const method = ref<PaymentMethod>('cash')
  /** As typed, in yuan; empty is the whole due, and just that much cash. */
  const paidText = ref('')
  const givenText = ref('')
  /** Which of the two the keypad writes. */
  const writes = ref<'paid' | 'given'>('given')
  const reference = ref('')

  const due = computed(() => settlement().dueFen)
  watch([due, method], ([, now]) => {
    paidText.value = ''
    givenText.value = ''
    reference.value = ''
    writes.value = now === 'cash' ? 'given' : 'paid'
  })

  /** Nothing has been typed or chosen yet. */
  const untouched = computed(
    () => method.value === 'cash' && paidText.value === '' && givenText.value === '' && reference.value === '',
  )
  const cash = computed(() => method.value === 'cash')
  /** What is paid this way. */
  const paid = computed(() => (paidText.value === '' ? due.value : parseAmount(paidText.value)))
  const given = computed(() => (givenText.value === '' ? null : parseAmount(givenText.value)))
  const change = computed(() =>
    cash.value && given.value !== null && paid.value !== null ? given.value - paid.value : 0,
  )

  /** Notes people give for this sum. */
  const notes = computed(() => {
    const sum = paid.value ?? 0
    const up = [100, 1_000, 5_000, 10_000].map((unit) => Math.ceil(sum / unit) * unit)
    return [...new Set([sum, ...up])].filter((fen) => fen > 0).slice(0, 4)
  })

  /** Why nothing may be received for this settlement, whatever is typed. */
  const held = computed(() => {
    const { held: code, payments } = settlement()
    if (code !== null) return errorText({ code, params: {}, retryable: false, id: null })
    const other = payments.find((payment) => payment.state === 'entered' && !payment.mayTakeBack)
    if (other !== undefined && shiftOpen()) return t('cashier.payment.otherCashier', { name: other.byName })
    return due.value < 0 ? t('cashier.payment.over', { amount: money(-due.value) }) : ''
  })
  /** Why nothing can be received now; empty when it can. */
  const why = computed(() => {
    if (!shiftOpen()) return t('cashier.payment.needsShift')
    if (held.value !== '') return held.value
    if (due.value === 0) return ''
    if (paid.value === null || paid.value === 0) return t('cashier.payment.short', { amount: money(due.value) })
    if (paid.value > due.value) return t('cashier.payment.tooMuch', { amount: money(due.value) })
    if (cash.value && given.value !== null && change.value < 0)
      return t('cashier.payment.givenShort', { amount: money(-change.value) })
    if (!cash.value && reference.value.trim() === '') return t('cashier.payment.referenceMissing')
    return ''
  })
  /** Everything is in with this payment: the button receives and prints. */
  const last = computed(() => due.value === 0 || paid.value === due.value)

  /** Never more than two places of fen. */
  function take(text: string): void {
    if (text !== '' && !/^\d{1,7}(\.\d{0,2})?$/.test(text)) return
    if (writes.value === 'given') givenText.value = text
    else paidText.value = text
  }

  async function receive(): Promise<void> {
    if (why.value !== '' || till.busy.value) return
    const { id } = settlement()
    if (due.value > 0 && paid.value !== null) {
      const whole = last.value
      const entered = await till.enter({
        settlementId: id,
        method: method.value,
        amountFen: paid.value,
        tenderedFen: cash.value ? (given.value ?? paid.value) : null,
        reference: reference.value.trim(),
      })
      if (!entered || !whole) return
    }
    await till.confirm(id)
  }

  return {
    method,
    paidText,
    givenText,
    writes,
    reference,
    due,
    cash,
    paid,
    given,
    change,
    notes,
    untouched,
    held,
    why,
    last,
    take,
    receive,
  }
}
export type PaymentTyped = ReturnType<typeof usePayment>
