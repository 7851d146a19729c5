/** Where a command that needs a manager waits for one. One dialog in the shell serves every screen. */
import { shallowRef } from 'vue'
import type { AnswerError } from '#electron/contract/envelope'

export interface ApprovalAsked {
  method: string
  input: unknown
  refusal: AnswerError
  /** The approval's id, or null when nobody gave it. */
  answer: (approvalId: string | null) => void
}

export const approvalAsked = shallowRef<ApprovalAsked | null>(null)

export function askManager(method: string, input: unknown, refusal: AnswerError): Promise<string | null> {
  approvalAsked.value?.answer(null)
  return new Promise((resolve) => {
    approvalAsked.value = {
      method,
      input,
      refusal,
      answer(approvalId) {
        approvalAsked.value = null
        resolve(approvalId)
      },
    }
  })
}
