/** What the cashier counts at the end of a shift, beside what should be there. */
import { computed, reactive, ref } from 'vue'
import type { ShiftView } from '#electron/contract/cashier'
import { paymentMethods, type PaymentMethod } from '#electron/contract/states'

/** Notes and coins of the renminbi, in fen. */
export const pieceValues = [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10] as const

export function useCount(shift: () => ShiftView) {
  /** Number of pieces, by their value. */
  const pieces = reactive<Record<string, number>>({})
  const counted = reactive<Partial<Record<PaymentMethod, number>>>({})
  const explanation = ref('')
  /** A colleague's id; empty for nobody. */
  const handedTo = ref<string | null>('')

  const cashCounted = computed(() => pieceValues.reduce((sum, value) => sum + value * (pieces[value] ?? 0), 0))
  /** Cash always; the others where anything was taken. */
  const rows = computed(() =>
    paymentMethods
      .map((method) => {
        const expectedFen = shift().expected[method] ?? 0
        const countedFen = method === 'cash' ? cashCounted.value : (counted[method] ?? 0)
        return { method, expectedFen, countedFen, differenceFen: countedFen - expectedFen }
      })
      .filter(({ method, expectedFen }) => method === 'cash' || expectedFen !== 0),
  )
  const differs = computed(() => rows.value.some((row) => row.differenceFen !== 0))

  return {
    pieces,
    counted,
    explanation,
    handedTo,
    rows,
    differs,
    unexplained: computed(() => differs.value && explanation.value.trim() === ''),
    input: () => ({
      counted: Object.fromEntries(rows.value.map(({ method, countedFen }) => [method, countedFen])),
      denominations: Object.fromEntries(Object.entries(pieces).filter(([, number]) => number > 0)),
      explanation: explanation.value.trim(),
      handedTo: handedTo.value === '' ? null : handedTo.value,
    }),
  }
}
