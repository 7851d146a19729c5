import { once } from 'node:events'
import { join } from 'node:path'
import { utilityProcess, type UtilityProcess } from 'electron'
import type { VerifiedMessage, VerifyMessage } from '#electron/database/events/verify-process'
import type { DatabaseAddress } from '#electron/database/open'
import type { ChainHead, ChainVerdict } from '#electron/services/ports/database'

export interface EventVerifier {
  /** Recalculates the whole chain, in a process of its own. Rejects where that process fails or is ended. */
  verify(confirmed: ChainHead | undefined): Promise<ChainVerdict>
  /** Whatever is being recalculated is given up. */
  stop(): Promise<void>
}

export function eventVerifier(address: DatabaseAddress): EventVerifier {
  let running: UtilityProcess | null = null
  let stopped = false
  return {
    async verify(confirmed) {
      if (stopped) throw new Error('the shop closes')
      const started = utilityProcess.fork(join(import.meta.dirname, 'verify-process.js'), [], {
        serviceName: 'Frontlane events',
      })
      running = started
      started.postMessage({ address, confirmed } satisfies VerifyMessage)
      const answer = await answerOf(started)
      running = null
      started.kill()
      if ('failure' in answer) throw new Error(answer.failure)
      return answer.verdict
    },
    async stop() {
      stopped = true
      if (running === null) return
      const started = running
      const ended = once(started, 'exit')
      // What has not begun yet cannot be killed yet.
      if (started.pid === undefined) started.once('spawn', () => started.kill())
      else started.kill()
      await ended
    },
  }
}

function answerOf(started: UtilityProcess): Promise<VerifiedMessage> {
  return new Promise((resolve) => {
    started.once('message', resolve)
    started.once('exit', (code) => resolve({ failure: `the process ended with ${code}` }))
  })
}
