/** Main's clock, read by its distance from this page's: ticks once a second while somebody can see it. */
import { computed, readonly, ref } from 'vue'
import type { Answer } from '#electron/contract/envelope'
import { hints } from '@/api/live'

type ReadClock = () => Promise<Answer<{ now: string; zone: string }>>

/** Drift of a page's clock in this time is far below a second. */
const readAgainMs = 5 * 60_000

const time = ref(Date.now())
const place = ref('Asia/Shanghai')

/** Milliseconds since 1970 on main's clock, to the second. */
export const now = readonly(time)
/** The same, to the minute: for what is said in minutes, of many at once. */
export const minute = computed(() => time.value - (time.value % 60_000))
/** The shop's time zone. */
export const zone = readonly(place)

let offset = 0

/** Counted from the page's start, which a change of the computer's clock does not move. */
const pageTime = () => performance.timeOrigin + performance.now()

async function read(clock: ReadClock): Promise<void> {
  const asked = pageTime()
  const answer = await clock()
  if (!answer.ok) return
  const answered = pageTime()
  offset = Date.parse(answer.data.now) - (asked + answered) / 2
  place.value = answer.data.zone
  time.value = pageTime() + offset
}

/** Called once by each entry. */
export async function startClock(clock: ReadClock): Promise<void> {
  hints.on(['clock'], () => void read(clock))
  setInterval(() => void read(clock), readAgainMs)
  const tick = () => {
    if (document.visibilityState === 'visible') time.value = pageTime() + offset
    // On the second, so that two figures on one screen change together.
    setTimeout(tick, 1000 - ((pageTime() + offset) % 1000))
  }
  await read(clock)
  tick()
}
