import type { Clock } from '#electron/services/ports/system'

/** Main's time, and the alarm for everything that falls due. */
export interface MainClock extends Clock {
  /** Runs once, when this clock is `ms` further. @returns how to call it off */
  after(ms: number, run: () => void): () => void
}

/** A machine that slept, or whose clock was set, is noticed within a minute. */
const longestWaitMs = 60_000

export const systemClock: MainClock = {
  now: () => new Date(),
  after: (ms, run) => {
    const due = Date.now() + ms
    let timer: NodeJS.Timeout
    const wait = () => {
      const left = due - Date.now()
      timer = setTimeout(left > longestWaitMs ? wait : run, Math.min(left, longestWaitMs))
    }
    wait()
    return () => clearTimeout(timer)
  },
}

interface Alarm {
  /** Milliseconds since 1970, on this clock. */
  due: number
  run: () => void
  cancel: () => void
}

/** Goes with the system's, and can be put forward: what falls due on the way runs then, in its order and at its time. */
export class AdvanceableClock implements MainClock {
  private aheadMs = 0
  private alarms: Alarm[] = []

  now(): Date {
    return new Date(this.time())
  }

  after(ms: number, run: () => void): () => void {
    const alarm: Alarm = { due: this.time() + ms, run, cancel: systemClock.after(ms, () => this.ring(alarm)) }
    this.alarms.push(alarm)
    return () => this.drop(alarm)
  }

  advance(ms: number): void {
    const until = this.time() + ms
    for (let next = this.nextBy(until); next; next = this.nextBy(until)) {
      this.putForwardTo(next.due)
      this.ring(next)
    }
    this.putForwardTo(until)
    for (const alarm of this.alarms) {
      alarm.cancel()
      alarm.cancel = systemClock.after(alarm.due - this.time(), () => this.ring(alarm))
    }
  }

  private time(): number {
    return Date.now() + this.aheadMs
  }

  private putForwardTo(time: number): void {
    this.aheadMs += Math.max(0, time - this.time())
  }

  private nextBy(time: number): Alarm | undefined {
    return this.alarms.filter(({ due }) => due <= time).sort((a, b) => a.due - b.due)[0]
  }

  private ring(alarm: Alarm): void {
    this.drop(alarm)
    alarm.run()
  }

  private drop(alarm: Alarm): void {
    alarm.cancel()
    this.alarms = this.alarms.filter((other) => other !== alarm)
  }
}
