/** One signing: what the house issues, in the language of the screen, and its hash going back with the strokes. */
import { computed, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { OutputOf } from '#electron/contract/index'
import type { SignedKind } from '#electron/contract/states'
import { onScreen } from '@/components/document/on-screen'
import type { Stroke } from '@/components/sign/strokes'
import { useCommand } from '@/composables/useCommand'
import { useQuery } from '@/composables/useQuery'
import { language } from '@/i18n'

/** @param ready false while it cannot be issued yet: nothing is asked */
export function useSigning(
  kind: SignedKind,
  subjectId: MaybeRefOrGetter<string>,
  ready: MaybeRefOrGetter<boolean> = true,
) {
  const issued = useQuery(
    'signing.issue',
    () => (toValue(ready) ? { kind, subjectId: toValue(subjectId), language: language() } : null),
    { refreshOn: ['visit', 'order', 'settlement'] },
  )
  const sign = useCommand('signing.sign')
  /** Read again, and the same text: what is being signed on the pad stays. */
  const text = shallowRef<OutputOf<'signing.issue'> | null>(null)
  watch(issued.data, (now) => {
    if (now?.hash !== text.value?.hash) text.value = now
  })

  return {
    document: computed(() => (text.value === null ? null : onScreen(text.value.model))),
    pending: sign.pending,
    error: computed(() => sign.error.value || issued.error.value),
    /** @returns true when it is signed */
    async sign(signerName: string, strokes: Stroke[]): Promise<boolean> {
      const shown = text.value
      if (shown === null) return false
      const answer = await sign.run({ kind, subjectId: toValue(subjectId), hash: shown.hash, signerName, strokes })
      // The records changed since it was read: the new text is shown.
      if (answer?.ok === false && answer.error.code === 'SIGNED_TEXT_CHANGED') await issued.refresh()
      return answer?.ok === true
    },
  }
}
