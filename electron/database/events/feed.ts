import type { Committed } from '#electron/services/ports/database'

type Listener = (committed: Committed) => void

/**
 * Tells how far the chain has come, each sequence once and in order, whoever says it first: the command that has just committed
 * here, or the server about another machine's.
 */
export class Feed {
  readonly #listeners = new Set<Listener>()
  #reached: number

  /**
   * @param reached the newest event when the database was opened
   * @param onError what a listener threw: it must not look like a failure of the command that has been committed
   */
  constructor(
    reached: number,
    private readonly onError: (error: unknown) => void,
  ) {
    this.#reached = reached
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  reach(sequence: number): void {
    if (sequence <= this.#reached) return
    const committed = { from: this.#reached + 1, to: sequence }
    this.#reached = sequence
    for (const listener of this.#listeners) {
      try {
        listener(committed)
      } catch (error) {
        this.onError(error)
      }
    }
  }
}
