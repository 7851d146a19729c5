import { watch } from 'vue'
import { toast } from '@/components/feedback/toasts'
import { t } from '@/i18n'
import { scans } from './scanner'
import { useScanner } from './useScanner'

/**
 * Below every station: a scan that the one on screen has no use for is said to have been heard, and where it belongs. While no station
 * is there yet, as in the moment after signing in, scans are kept for it: the hand with the card is faster than the page.
 */
export function useUnheardScan(enabled: () => boolean, stationThere: () => boolean): void {
  const early: string[] = []
  useScanner(
    (text) => {
      if (stationThere()) toast(t('shared.unheardScan', { text }), 'late')
      else early.push(text)
    },
    { enabled },
  )
  watch(
    stationThere,
    (there) => {
      if (there) for (const code of early.splice(0)) scans.tell(code)
    },
    // After the station has been put on screen, and listens.
    { flush: 'post' },
  )
}
