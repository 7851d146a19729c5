/** Who sits at one staff window. Lives in main's memory: what a page sends cannot widen it, and a restart forgets it. */
import type { Alarms, Clock } from '../ports/system'

export interface Approval {
  managerId: string
  reason: string
  /** The one method and the one input, as parsed, that it is for. */
  method: string
  input: string
}

export class StaffSession {
  private holder: { staffId: string; locked: boolean; idleMs: number; activeAt: number } | null = null
  private readonly approvals = new Map<string, Approval & { requestId: string | null }>()
  private callOffLock: () => void = () => {}

  /** @param changed told after every change of who sits here and of the lock */
  constructor(
    private readonly clock: Clock & Alarms,
    private readonly changed: () => void,
  ) {}

  get state(): 'signed_out' | 'signed_in' | 'locked' {
    if (!this.holder) return 'signed_out'
    return this.holder.locked ? 'locked' : 'signed_in'
  }

  /** Also while locked. */
  get staffId(): string | null {
    return this.holder?.staffId ?? null
  }

  /** Signs in, or unlocks; a lock keeps the person, and another one may sign in instead. */
  signIn(staffId: string, idleLockMinutes: number): void {
    this.approvals.clear()
    this.holder = { staffId, locked: false, idleMs: idleLockMinutes * 60_000, activeAt: 0 }
    this.active()
    this.changed()
  }

  signOut(): void {
    if (!this.holder) return
    this.callOffLock()
    this.approvals.clear()
    this.holder = null
    this.changed()
  }

  lock(): void {
    if (!this.holder || this.holder.locked) return
    this.callOffLock()
    this.approvals.clear()
    this.holder.locked = true
    this.changed()
  }

  /** A hand was on it: the idle time begins again. */
  active(): void {
    if (!this.holder || this.holder.locked) return
    this.holder.activeAt = this.clock.now().getTime()
    this.callOffLock()
    this.callOffLock = this.clock.after(this.holder.idleMs, () => this.lockWhenIdle())
  }

  /** Also asked at every call: a machine that slept has missed its alarm. */
  lockWhenIdle(): void {
    if (this.holder && this.clock.now().getTime() - this.holder.activeAt >= this.holder.idleMs) this.lock()
  }

  keepApproval(approvalId: string, approval: Approval): void {
    this.approvals.set(approvalId, { ...approval, requestId: null })
  }

  /**
   * Binds an approval to a request: that request may be sent again as often as it takes, no other gets it.
   *
   * @returns null when there is none for exactly this call
   */
  useApproval(approvalId: string, call: { method: string; input: string; requestId: string }): Approval | null {
    const kept = this.approvals.get(approvalId)
    if (!kept || kept.method !== call.method || kept.input !== call.input) return null
    kept.requestId ??= call.requestId
    return kept.requestId === call.requestId ? kept : null
  }

  /** The request was refused and changed nothing, so its approval serves another. */
  releaseApproval(approvalId: string): void {
    const kept = this.approvals.get(approvalId)
    if (kept) kept.requestId = null
  }
}
