/** A customer reads and signs additional work: what the house issued, in the language of the screen; its hash goes back with the strokes. */
import { computed, shallowRef, watch } from 'vue'
import type { OutputOf } from '#electron/contract/index'
import { onScreen } from '@/components/document/on-screen'
import type { Stroke } from '@/components/sign/strokes'
import { useCommand } from '@/composables/useCommand'
import { useQuery } from '@/composables/useQuery'
import { language, t } from '@/i18n'

type Issued = OutputOf<'lounge.issueAddOn'>

export function useAddOnSigning(asked: () => { sessionId: string; addOnId: string }) {
  const issued = useQuery('lounge.issueAddOn', () => ({ ...asked(), language: language() }), { refreshOn: ['board'] })
  const answer = useCommand('lounge.answerAddOn')
  const text = shallowRef<Issued | null>(null)
  const changed = shallowRef(false)
  // Read again, and the same text: what is being signed on the pad stays.
  watch(issued.data, (now) => {
    if (now?.hash === text.value?.hash) return
    changed.value = text.value !== null && now !== null
    text.value = now
  })

  return {
    /** Null until it has been issued. */
    document: computed(() => (text.value === null ? null : onScreen(text.value.model))),
    /** Of what is shown: with another one nobody has signed it yet. */
    hash: computed(() => text.value?.hash ?? null),
    /** It had to be issued again: by a change of the records, or of the language. */
    changed,
    pending: answer.pending,
    error: computed(() => answer.error.value || issued.error.value),
    /** @returns true when it is answered */
    async agree(strokes: Stroke[]): Promise<boolean> {
      const shown = text.value
      if (shown === null) return false
      const signerName = t('lounge.addOn.self')
      const given = await answer.run({ answer: 'yes', ...asked(), hash: shown.hash, signerName, strokes })
      // The records changed since it was read: the new text is shown.
      if (given?.ok === false && given.error.code === 'SIGNED_TEXT_CHANGED') await issued.refresh()
      return given?.ok === true
    },
  }
}
