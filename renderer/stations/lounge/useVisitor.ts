/**
 * One person at the kiosk: their look at their car, and its end. Sixty seconds without a touch, and everything of that person is gone:
 * main ends the look, the page forgets, the language goes back to the shop's.
 */
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Language } from '#electron/contract/states'
import { api } from '@/api/client'
import { now } from '@/composables/clock'
import { language, setLanguage } from '@/i18n'
import { errorText } from '@/i18n/error-text'

export const resetAfterSeconds = 60

export type Page = 'board' | 'find' | 'mine'

export function useVisitor(shopLanguage: () => Language) {
  const page = ref<Page>('board')
  const sessionId = shallowRef<string | null>(null)
  const error = ref('')
  /** On main's clock. */
  const touchedAt = ref(now.value)
  // A clock that was set back counts too: nobody stays on screen because of it.
  const secondsLeft = computed(() => Math.ceil(resetAfterSeconds - Math.abs(now.value - touchedAt.value) / 1000))
  /** Somebody has left something of theirs: a page, or a language. */
  const inUse = computed(() => page.value !== 'board' || language() !== shopLanguage())
  /** Counts visitors: what is keyed by it is made anew for each. */
  const visitor = ref(0)

  async function leave(): Promise<void> {
    const ended = sessionId.value
    sessionId.value = null
    page.value = 'board'
    error.value = ''
    visitor.value += 1
    setLanguage(shopLanguage())
    if (ended !== null) await api.lounge.close({ sessionId: ended })
  }

  function touched(): void {
    touchedAt.value = now.value
  }

  watch(secondsLeft, (left) => {
    if (inUse.value && left <= 0) void leave()
  })
  const events = ['pointerdown', 'keydown'] as const
  for (const event of events) window.addEventListener(event, touched, { capture: true })
  onScopeDispose(() => {
    for (const event of events) window.removeEventListener(event, touched, { capture: true })
  })

  type Opened = Awaited<ReturnType<typeof api.lounge.openByVoucher>>

  async function begin(asking: Promise<Opened>): Promise<void> {
    touched()
    const before = sessionId.value
    const asker = visitor.value
    const answer = await asking
    if (asker !== visitor.value) {
      // They have left while it was looked up: whoever is here now sees nothing of it.
      if (answer.ok) await api.lounge.close({ sessionId: answer.data.sessionId })
      return
    }
    if (!answer.ok) {
      error.value = errorText(answer.error)
      if (page.value === 'board') page.value = 'find'
      return
    }
    error.value = ''
    sessionId.value = answer.data.sessionId
    page.value = 'mine'
    if (before !== null) await api.lounge.close({ sessionId: before })
  }

  return {
    page,
    sessionId,
    error,
    secondsLeft,
    visitor,
    find: () => {
      touched()
      page.value = 'find'
    },
    leave,
    touched,
    byVoucher: (code: string) => begin(api.lounge.openByVoucher({ code })),
    byPlate: (plate: string, phoneTail: string) => begin(api.lounge.openByPlate({ plate, phoneTail })),
  }
}
