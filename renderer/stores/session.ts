import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Action } from '#electron/contract/actions'
import type { Answer } from '#electron/contract/envelope'
import type { SessionView } from '#electron/contract/session'
import { ask } from '@/api/client'
import { hints } from '@/api/live'

const nobody: SessionView = { state: 'signed_out', person: null, may: [], stations: [] }

/** Who sits at this window, and what they may do. Main decides; this is what the page was last told. */
export const useSession = defineStore('session', () => {
  const view = shallowRef<SessionView>(nobody)
  const known = shallowRef(false)
  let taken = 0

  function take(answer: Answer<SessionView>): void {
    if (!answer.ok) return
    taken += 1
    const opened = view.value.state !== 'signed_in' && answer.data.state === 'signed_in'
    view.value = answer.data
    known.value = true
    // What was refused behind the lock is read now.
    if (opened) hints.everything()
  }

  /** An answer that was overtaken on its way may be of before: it is asked again. */
  async function refresh(): Promise<void> {
    const before = taken
    const answer = await ask('session.current', {})
    if (taken === before) take(answer)
    else await refresh()
  }

  async function signIn(staffId: string, pin: string): Promise<Answer<SessionView>> {
    const answer = await ask('session.signIn', { staffId, pin })
    take(answer)
    return answer
  }

  async function lock(): Promise<Answer<SessionView>> {
    const answer = await ask('session.lock', {})
    take(answer)
    return answer
  }
  const signOut = async () => take(await ask('session.signOut', {}))

  hints.on(['session', 'staff'], () => void refresh())

  return {
    view,
    /** Main has answered at least once. */
    known,
    person: computed(() => view.value.person),
    signedIn: computed(() => view.value.state === 'signed_in'),
    locked: computed(() => view.value.state === 'locked'),
    stations: computed(() => view.value.stations),
    may: (action: Action) => view.value.may.includes(action),
    refresh,
    signIn,
    lock,
    signOut,
  }
})
