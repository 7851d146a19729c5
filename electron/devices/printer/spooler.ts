import { spawn } from 'node:child_process'
import type { PrintOutcome } from '#electron/services/ports/printer'

/**
 * Hands a slip to a queue of the system's (CUPS), as it is: `lp -o raw`. Accepted by the spooler is all that can be known, so that counts as
 * printed; the spooler answers for it from there. What it refuses, it has nothing of. Windows has no `lp`, and there no queue is reached.
 *
 * @param timeoutMs for the spooler to take the slip
 */
export function spool(queue: string, bytes: Uint8Array, timeoutMs: number): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    const lp = spawn('lp', ['-s', '-d', queue, '-o', 'raw'], { stdio: ['pipe', 'ignore', 'ignore'] })
    // Whether a spooler that never answered has the slip, nobody knows but who looks at the paper.
    const late = setTimeout(() => {
      lp.kill('SIGKILL')
      resolve({ outcome: 'unconfirmed', reason: 'silent' })
    }, timeoutMs)
    const ended = (outcome: PrintOutcome) => {
      clearTimeout(late)
      resolve(outcome)
    }
    lp.once('error', () => ended({ outcome: 'not_ready', reason: 'unreachable' }))
    lp.once('close', (code) => {
      if (code === 0) ended({ outcome: 'printed' })
      // A code is a refusal; without one it was ended from outside, with or without the slip.
      else
        ended(
          code === null
            ? { outcome: 'unconfirmed', reason: 'broken_off' }
            : { outcome: 'not_ready', reason: 'refused' },
        )
    })
    // One that refuses does not read on.
    lp.stdin.once('error', () => undefined)
    lp.stdin.end(bytes)
  })
}
