import { toast } from '@/components/feedback/toasts'
import { t } from '@/i18n'
import { useScanner } from './useScanner'

/** Below every station: a scan that the one on screen has no use for is said to have been heard, and where it belongs. */
export function useUnheardScan(enabled: () => boolean): void {
  useScanner((text) => toast(t('shared.unheardScan', { text }), 'late'), { enabled })
}
