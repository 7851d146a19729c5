/** One reader of one thing: keeps what it has while it reads, never shows an older answer over a newer one, reads once for many hints. */

export interface Reader {
  /** Reads now; while a read is under way, once more after it. Resolves when what was asked for has been shown. */
  read(): Promise<void>
  /** A hint: reads soon, together with the hints that come along with it. */
  soon(): void
  /** The input changed: the read under way answers another question and is dropped. */
  restart(): Promise<void>
  stop(): void
}

export function createReader<T>(load: () => Promise<T>, show: (answer: T) => void, gatherMs = 15): Reader {
  let generation = 0
  let running: Promise<void> | null = null
  let again: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  async function once(): Promise<void> {
    const mine = generation
    const answer = await load()
    if (mine === generation) show(answer)
  }

  function read(): Promise<void> {
    if (running === null) {
      const run = once().finally(() => {
        if (running === run) running = null
      })
      running = run
      return run
    }
    again ??= running.then(() => {
      again = null
      return read()
    })
    return again
  }

  function forgetTimer(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  return {
    read,
    soon() {
      timer ??= setTimeout(() => {
        timer = null
        void read()
      }, gatherMs)
    },
    restart() {
      generation += 1
      running = null
      again = null
      forgetTimer()
      return read()
    },
    stop() {
      generation += 1
      forgetTimer()
    },
  }
}
