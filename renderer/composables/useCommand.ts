import { v7 as newId } from 'uuid'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { InputOf, OutputOf } from '#electron/contract/index'
import type { Answer, AnswerError } from '#electron/contract/envelope'
import { askManager } from '@/api/approval'
import { ask, type CommandName } from '@/api/client'
import { createCommandRun } from '@/api/command-run'
import { plain } from '@/api/plain'
import { errorText } from '@/i18n/error-text'

export interface Command<N extends CommandName> {
  /** Answers null for a click while the first is under way, or when a manager was needed and gave no PIN. */
  run(input: InputOf<N>): Promise<Answer<OutputOf<N>> | null>
  pending: ShallowRef<boolean>
  refusal: ShallowRef<AnswerError | null>
  /** The refusal as a sentence in the language of the screen; empty when there is none. */
  error: ComputedRef<string>
  /** The person read it, or changed what was refused. */
  clear(): void
}

/**
 * A step that changes something: `const take = useCommand('reception.take')`, then `await take.run({ visitId })`. The request id is
 * made here, when the step opens, and kept until it is answered. Where a manager has to agree, the dialog opens by itself.
 */
export function useCommand<N extends CommandName>(method: N): Command<N> {
  const pending = shallowRef(false)
  const refusal = shallowRef<AnswerError | null>(null)
  const send = createCommandRun<InputOf<N>, OutputOf<N>>({
    send: (input, ids) => ask(method, input, ids),
    newId,
    askManager: (input, refused) => askManager(method, input, refused),
    pending: (now) => {
      pending.value = now
    },
  })

  return {
    pending,
    refusal,
    error: computed(() => (refusal.value === null ? '' : errorText(refusal.value))),
    clear() {
      refusal.value = null
    },
    async run(input) {
      const answer = await send(plain(input))
      if (answer !== null) refusal.value = answer.ok ? null : answer.error
      return answer
    },
  }
}
