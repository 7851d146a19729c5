import { replaceEqualDeep } from '@tanstack/query-core'
import {
  computed,
  getCurrentInstance,
  onActivated,
  onDeactivated,
  onScopeDispose,
  shallowRef,
  toValue,
  watch,
  type ComputedRef,
  type MaybeRefOrGetter,
  type ShallowRef,
} from 'vue'
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { AnswerError } from '#electron/contract/envelope'
import type { PushKind } from '#electron/contract/push'
import { ask, type QueryName } from '@/api/client'
import { hints } from '@/api/live'
import { plain } from '@/api/plain'
import { createReader } from '@/api/reader'
import { errorText } from '@/i18n/error-text'

export interface Query<N extends QueryName> {
  /**
   * The newest answer; the one before stays while the next is read, so that nothing jumps. Null until the first. Read again and found the
   * same, it is the same object, and nobody who watches it is told.
   */
  data: ShallowRef<OutputOf<N> | null>
  /** Nothing to show yet, and a read is under way. */
  loading: ComputedRef<boolean>
  refusal: ShallowRef<AnswerError | null>
  error: ComputedRef<string>
  refresh(): Promise<void>
}

interface QueryOptions {
  /** Push kinds after which it is read again. */
  refreshOn?: readonly PushKind[]
}

/**
 * Reads and keeps reading: on hints of the given kinds, after a gap in them, on waking, and when the input changes. An input of null
 * asks nothing and shows nothing: `useQuery('visit.view', () => (visitId.value ? { visitId: visitId.value } : null), …)`.
 */
export function useQuery<N extends QueryName>(
  method: N,
  input: MaybeRefOrGetter<InputOf<N> | null>,
  options: QueryOptions = {},
): Query<N> {
  const data: ShallowRef<OutputOf<N> | null> = shallowRef(null)
  const refusal = shallowRef<AnswerError | null>(null)
  const answered = shallowRef(false)
  let showsOtherInput = false

  const current = computed(() => plain(toValue(input)))
  const key = computed(() => JSON.stringify(current.value))

  const reader = createReader(
    async () => {
      const asked = current.value
      return asked === null ? null : await ask(method, asked)
    },
    (answer) => {
      answered.value = true
      if (answer === null) {
        data.value = null
        refusal.value = null
      } else if (answer.ok) {
        // What has not changed, and stands where it stood, stays the same object: of two hundred cars the one that changed is drawn again.
        data.value = replaceEqualDeep(data.value, answer.data)
        refusal.value = null
        showsOtherInput = false
      } else if (answer.error.code !== 'LOCKED' && answer.error.code !== 'SIGNED_OUT') {
        // Behind the lock the screen keeps what it showed; it is read again when somebody signs in.
        refusal.value = answer.error
        if (showsOtherInput) data.value = null
      }
    },
  )

  const restart = () => {
    showsOtherInput = true
    return reader.restart()
  }
  watch(key, restart, { immediate: true })
  // A kept page that is out of sight does not read; it does when it comes back.
  let inSight = true
  let missed = false
  const end = hints.on(options.refreshOn ?? [], () => {
    if (inSight) reader.soon()
    else missed = true
  })
  if (getCurrentInstance() !== null) {
    onDeactivated(() => {
      inSight = false
    })
    onActivated(() => {
      inSight = true
      if (missed) reader.soon()
      missed = false
    })
  }
  onScopeDispose(() => {
    end()
    reader.stop()
  })

  return {
    data,
    loading: computed(() => !answered.value && current.value !== null),
    refusal,
    error: computed(() => (refusal.value === null ? '' : errorText(refusal.value))),
    refresh: () => reader.read(),
  }
}
