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

interface Work {
  of: Inside
  active: boolean
  /** The work of another database that this is part of. */
  outer: Work | undefined
}

/** One for all databases: Node asks every storage there ever was about every promise. */
const storage = new AsyncLocalStorage<Work>()

/**
 * Knows whether the calling code runs inside a transaction's work. A command started there would wait for the one it is part of,
 * for ever; a read would see the shop as it was before.
 */
export class Inside {
  /** Throws when called from inside. */
  check(): void {
    for (let work = storage.getStore(); work !== undefined; work = work.outer) {
      if (work.active && work.of === this) {
        throw new Error('inside a transaction only its own reader or writer may be used')
      }
    }
  }

  async run<T>(run: () => Promise<T>): Promise<T> {
    // What the work has started and left behind (a timer) is not inside any more once the work has ended.
    const around = storage.getStore()
    const work: Work = { of: this, active: true, outer: around?.active ? around : around?.outer }
    try {
      return await storage.run(work, run)
    } finally {
      work.active = false
    }
  }
}
