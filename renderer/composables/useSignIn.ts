import { ref, shallowRef, watch } from 'vue'
import { isBadge } from '#electron/contract/codes'
import type { Person } from '#electron/contract/session'
import { ask } from '@/api/client'
import { toast } from '@/components/feedback/toasts'
import { t } from '@/i18n'
import { errorText } from '@/i18n/error-text'
import { useSession } from '@/stores/session'
import { useScanner } from './useScanner'

/**
 * Who is asked for a PIN at this window. A lock that came by itself asks whoever was there; somebody who takes the window over touches
 * 换人 and a name, or scans a badge, at any station and whatever is open there.
 *
 * @param refreshPeople reads the names anew
 */
export function useSignIn(refreshPeople: () => unknown) {
  const session = useSession()
  /** Null shows the names. */
  const chosen = shallowRef<Person | null>(null)
  const busy = ref(false)
  const refused = ref('')

  watch(
    () => session.locked,
    (locked) => {
      if (locked) choose(session.person)
    },
    { immediate: true, flush: 'sync' },
  )

  function choose(person: Person | null): void {
    chosen.value = person
    refused.value = ''
    // A window that nobody is signed in to does not hear of new PINs.
    void refreshPeople()
  }

  async function signIn(staffId: string, pin: string): Promise<void> {
    busy.value = true
    const answer = await session.signIn(staffId, pin)
    busy.value = false
    if (answer.ok) choose(null)
    else refused.value = errorText(answer.error)
  }

  async function takeOver(person: Person | null): Promise<void> {
    const answer = await session.lock()
    // Otherwise it stays whose it is.
    if (answer.ok) choose(person)
    else toast(errorText(answer.error), 'late')
  }

  async function badge(code: string): Promise<void> {
    const answer = await ask('session.byBadge', { code })
    if (!session.signedIn) {
      if (answer.ok) choose(answer.data)
      else refused.value = errorText(answer.error)
    } else if (!answer.ok) toast(errorText(answer.error), 'late')
    else if (answer.data.id !== session.person?.id) await takeOver(answer.data)
    else toast(t('session.alreadyYou', { name: answer.data.name }))
  }

  useScanner((code) => (isBadge(code) ? void badge(code) : false), { badges: true, enabled: () => session.signedIn })

  return { chosen, busy, refused, choose, signIn, badge, takeOver }
}
