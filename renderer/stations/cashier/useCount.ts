/** What the cashier counts at the end of a shift, beside what should be there. */
import { computed, reactive, ref } from 'vue'
import type { ShiftView } from '#electron/contract/cashier'
import { paymentMethods, type PaymentMethod } from '#electron/contract/states'
import { t } from '@/i18n'

/** Notes and coins of the renminbi, in fen. */
export const pieceValues = [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10] as const

export function useCount(shift: () => ShiftView) {
  /** Number of pieces, by their value; what is not there, or null, is not counted yet. */
  const pieces = reactive<Record<string, number | null>>({})
  const counted = reactive<Partial<Record<PaymentMethod, number | null>>>({})
  const explanation = ref('')
  /** A colleague's id; empty for nobody. */
  const handedTo = ref<string | null>('')

  const cashTouched = computed(() => pieceValues.some((value) => typeof pieces[value] === 'number'))
  const cashCounted = computed(() => pieceValues.reduce((sum, value) => sum + value * (pieces[value] ?? 0), 0))
  /** Cash always; the others where anything was taken. */
  const rows = computed(() =>
    paymentMethods
      .map((method) => {
        const expectedFen = shift().expected[method] ?? 0
        const countedFen = method === 'cash' ? cashCounted.value : (counted[method] ?? 0)
        const isCounted = method === 'cash' ? cashTouched.value : typeof counted[method] === 'number'
        return { method, expectedFen, countedFen, isCounted, differenceFen: isCounted ? countedFen - expectedFen : 0 }
      })
      .filter(({ method, expectedFen }) => method === 'cash' || expectedFen !== 0),
  )
  const uncounted = computed(() => rows.value.some((row) => !row.isCounted))
  const differs = computed(() => rows.value.some((row) => row.differenceFen !== 0))

  return {
    pieces,
    counted,
    explanation,
    handedTo,
    rows,
    differs,
    /** Why the shift cannot be closed yet; empty when it can. */
    why: computed(() => {
      if (uncounted.value) return t('cashier.shift.countFirst')
      return differs.value && explanation.value.trim() === '' ? t('cashier.shift.explanationMissing') : ''
    }),
    input: () => ({
      counted: Object.fromEntries(rows.value.map(({ method, countedFen }) => [method, countedFen])),
      denominations: Object.fromEntries(
        Object.entries(pieces).filter((one): one is [string, number] => (one[1] ?? 0) > 0),
      ),
      explanation: explanation.value.trim(),
      handedTo: handedTo.value === '' ? null : handedTo.value,
    }),
  }
}
