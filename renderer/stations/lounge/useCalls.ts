/** Ready cars are called three times: on screen, with a chime, and spoken where the machine has a Chinese voice (L4). */
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { OutputOf } from '#electron/contract/index'
import { chime } from '@/composables/chime'
import { useQuery } from '@/composables/useQuery'
import { t } from '@/i18n'

export type Call = OutputOf<'lounge.calls'>[number]

/** Downwards: come in, your car is ready. */
const ready = [
  { hertz: 659, at: 0 },
  { hertz: 523, at: 0.35 },
]
const times = 3
const eachMs = 9_000

export function useCalls() {
  const calls = useQuery('lounge.calls', {}, { refreshOn: ['call', 'board'] })
  const shown = shallowRef<Call | null>(null)
  const round = ref(0)
  const done = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function say(call: Call): void {
    chime(ready)
    const voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith('zh'))
    if (voice === undefined) return
    const words = new SpeechSynthesisUtterance(
      t('lounge.call.speech', { tail: [...call.plateTail].join(' '), car: call.car, to: t(`lounge.call.${call.to}`) }),
    )
    words.voice = voice
    speechSynthesis.speak(words)
  }

  function next(): void {
    clearTimeout(timer)
    const current = shown.value
    if (current !== null && round.value < times) {
      round.value += 1
      say(current)
      timer = setTimeout(next, eachMs)
      return
    }
    if (current !== null) done.add(current.callId)
    shown.value = (calls.data.value ?? []).find((call) => !done.has(call.callId)) ?? null
    round.value = 0
    if (shown.value !== null) next()
  }

  watch(calls.data, () => {
    if (shown.value === null) next()
  })
  onScopeDispose(() => clearTimeout(timer))

  return { shown, round }
}
