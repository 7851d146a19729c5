import { AsyncLocalStorage } from 'node:async_hooks'

/** Lets one thing happen after another, in the order in which they were asked for, whether or not the one before went well. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work)
    this.#last = mine.catch(() => undefined)
    return mine
  }

  /** When everything asked for so far has ended. */
  async idle(): Promise<void> {
    await this.#last
  }
}

/**
 * Knows whether the calling code runs inside a transaction's work. A command started there would wait for the one it is part of,
 * for ever; a read would see the shop as it was before.
 */
export class Inside {
  readonly #storage = new AsyncLocalStorage<{ active: boolean }>()

  /** Throws when called from inside. */
  check(): void {
    if (this.#storage.getStore()?.active) {
      throw new Error('inside a transaction only its own reader or writer may be used')
    }
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    // What the work has started and left behind (a timer) is not inside any more once the work has ended.
    const here = { active: true }
    try {
      return await this.#storage.run(here, work)
    } finally {
      here.active = false
    }
  }
}
