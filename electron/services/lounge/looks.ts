/** Looks of customers at their own car: kept and ended by main, in memory only. */
import { lookupRules, secondsPaused } from '#electron/domain/lounge/lookup'
import { ok, refuse, type Result } from '#electron/domain/result'
import type { Clock, Ids } from '../ports/system'

export interface Look {
  orderId: string
  /** Opened with the voucher's unguessable code: only then an add-on may be answered. */
  byVoucher: boolean
}

export class Looks {
  private readonly open = new Map<string, Look & { usedAt: number }>()
  /** Tries that went wrong, or have not yet proved right; oldest first. */
  private tries: { at: number }[] = []

  /** @param uptimeMs a clock that only runs while Frontlane runs, and that nobody can set */
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly uptimeMs: () => number,
  ) {}

  /**
   * Looks a car up. A try counts as wrong until it has proved right, so that many at once are no more than five.
   *
   * @param find refuses with `LOOKUP_NOT_FOUND` what fits no car
   * @returns the id that the page shows with every call
   */
  async begin(find: () => Promise<Result<Look>>): Promise<Result<{ sessionId: string }>> {
    const mine = { at: this.uptimeMs() }
    const seconds = secondsPaused(
      this.tries.map(({ at }) => at),
      mine.at,
    )
    if (seconds > 0) return refuse('LOOKUP_PAUSED', { seconds })
    this.tries = [...this.tries, mine].slice(-lookupRules.wrongTries)
    const found = await find()
    if (!found.ok && found.refusal.code === 'LOOKUP_NOT_FOUND') return found
    this.tries = this.tries.filter((each) => each !== mine)
    if (!found.ok) return found
    this.forgetOld()
    const sessionId = this.ids.next()
    this.open.set(sessionId, { ...found.value, usedAt: this.now() })
    return ok({ sessionId })
  }

  get(sessionId: string): Result<Look> {
    this.forgetOld()
    const look = this.open.get(sessionId)
    if (!look) return refuse('LOUNGE_SESSION_OVER')
    look.usedAt = this.now()
    return ok(look)
  }

  end(sessionId: string): void {
    this.open.delete(sessionId)
  }

  private forgetOld(): void {
    const oldest = this.now() - lookupRules.lookMinutes * 60_000
    for (const [sessionId, { usedAt }] of this.open) if (usedAt < oldest) this.open.delete(sessionId)
  }

  private now(): number {
    return this.clock.now().getTime()
  }
}
