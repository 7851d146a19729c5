/** The database as the use cases know it, on either engine. */
import type { Database, Reader } from '#electron/services/ports/database'
import type { Engine } from './connection/engine'
import { Feed } from './events/feed'
import type { ChainPage } from './events/verify'
import { verifyChain } from './events/verify'
import { Appender, readHead, storedEvents } from './repositories/events'
import { readerOf, writerOf } from './repositories/reader'
import { Inside, Turns } from './turns'

const eventsPerPage = 500

/** @param engine with a migrated database */
export async function createDatabase(engine: Engine, onError: (error: unknown) => void): Promise<Database> {
  const turns = new Turns()
  const inside = new Inside()
  const head = await engine.read('screens', readHead)
  const feed = new Feed(head.sequence, onError)
  await engine.listen((sequence) => feed.reach(sequence))

  async function read<T>(purpose: 'screens' | 'reports', work: (reader: Reader) => Promise<T>): Promise<T> {
    inside.check()
    return engine.read(purpose, (transaction) => inside.run(() => work(readerOf(transaction))))
  }

  /** Each page in a transaction of its own: one long read would keep SQLite's log from being folded back. */
  async function* chainPages(): AsyncGenerator<ChainPage> {
    for (let after = 0, more = true; more;) {
      const page = await engine.read('reports', async (transaction) => ({
        events: await storedEvents(transaction, after, eventsPerPage),
        head: await readHead(transaction),
      }))
      yield page
      after = page.events.at(-1)?.sequence ?? after
      more = page.events.length === eventsPerPage
    }
  }

  return {
    read: (work) => read('screens', work),
    report: (work) => read('reports', work),
    async command(work) {
      inside.check()
      return turns.take(async () => {
        const { answer, appended } = await engine.write(async (transaction) => {
          await engine.lock(transaction)
          const appender = new Appender(transaction)
          const answer = await inside.run(() => work(writerOf(transaction, appender)))
          const appended = await appender.finish()
          if (appended) await engine.tell(transaction, appended.to)
          return { answer, appended }
        })
        if (appended) feed.reach(appended.to)
        return answer
      })
    },
    onCommit: (listener) => feed.listen(listener),
    verifyEvents: (confirmed) => verifyChain(chainPages(), confirmed),
    async close() {
      await turns.idle()
      await engine.close()
    },
  }
}
