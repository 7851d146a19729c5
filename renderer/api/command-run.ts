/** One step on screen: its request id lives until the step is answered, a second click is ignored, a manager is asked where needed. */
import type { Answer, AnswerError } from '#electron/contract/envelope'

export interface CommandPorts<I, O> {
  send: (input: I, ids: { requestId: string; approvalId?: string }) => Promise<Answer<O>>
  newId: () => string
  /** Asks for a manager's PIN; null when nobody gave it. */
  askManager: (input: I, refusal: AnswerError) => Promise<string | null>
  /** Told while a call is under way. */
  pending: (now: boolean) => void
}

/** @returns `run`, which answers null for a click while the first is under way, or when the manager was not asked to the end. */
export function createCommandRun<I, O>(ports: CommandPorts<I, O>): (input: I) => Promise<Answer<O> | null> {
  let requestId = ports.newId()
  let busy = false

  async function sendOnce(input: I): Promise<Answer<O> | null> {
    const first = await ports.send(input, { requestId })
    if (first.ok || first.error.code !== 'APPROVAL_NEEDED') return first
    const approvalId = await ports.askManager(input, first.error)
    return approvalId === null ? null : ports.send(input, { requestId, approvalId })
  }

  return async (input) => {
    if (busy) return null
    busy = true
    ports.pending(true)
    try {
      const answer = await sendOnce(input)
      // What may have been carried out unheard keeps its id, so that the next try gets the same answer. Refusals are not stored.
      if (answer !== null && (answer.ok || !answer.error.retryable)) requestId = ports.newId()
      return answer
    } finally {
      busy = false
      ports.pending(false)
    }
  }
}
