import type { PushMessage } from './push'

/** One call across the boundary. */
export interface Call {
  method: string
  input: unknown
  /** Every command has one: made when the step opens on screen, kept until it is answered. */
  requestId?: string
  /** From `session.approve`: a manager's PIN for this method with this input, once. */
  approvalId?: string
}

/** All that a page has of the outside: `window.frontlane`. */
export interface Bridge {
  /**
   * @returns an `Answer` as JSON: a text crosses into the page's world as it is, while a board of two hundred cars would be copied value
   * by value
   */
  invoke(call: Call): Promise<string>
  /** @returns a function that ends the subscription. */
  subscribe(listener: (message: PushMessage) => void): () => void
}

export const invokeChannel = 'frontlane:invoke'
export const pushChannel = 'frontlane:push'

declare global {
  interface Window {
    readonly frontlane: Bridge
  }
}
