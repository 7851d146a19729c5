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

  function take(answer: Answer<SessionView>): void {
    if (!answer.ok) return
    const opened = view.value.state !== 'signed_in' && answer.data.state === 'signed_in'
    view.value = answer.data
    known.value = true
    // What was refused behind the lock is read now.
    if (opened) hints.everything()
  }

  async function refresh(): Promise<void> {
    take(await ask('session.current', {}))
  }

  async function signIn(staffId: string, pin: string): Promise<Answer<SessionView>> {
    const answer = await ask('session.signIn', { staffId, pin })
    take(answer)
    return answer
  }

  const lock = async () => take(await ask('session.lock', {}))
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
