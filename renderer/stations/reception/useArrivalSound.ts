/** A car that has come in is heard at once: once for each, and never for those that were waiting when the screen was opened (G2). */
import { watch } from 'vue'
import type { OutputOf } from '#electron/contract/index'
import { chime } from '@/composables/chime'

/** Upwards: somebody is coming. */
const arrival = [
  { hertz: 523, at: 0 },
  { hertz: 784, at: 0.16 },
]

export function useArrivalSound(arrived: () => OutputOf<'reception.queue'>['arrived'] | null): void {
  const known = new Set<string>()
  watch(
    arrived,
    (now, before) => {
      const coming = (now ?? []).filter((row) => !known.has(row.visitId))
      for (const { visitId } of coming) known.add(visitId)
      if (before !== null && before !== undefined && coming.length > 0) chime(arrival)
    },
    { immediate: true },
  )
}
