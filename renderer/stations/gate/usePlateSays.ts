/** The line under the title while a plate is entered: what comes next, and once it is whole, whose car that is. */
import { computed, type Ref } from 'vue'
import { plateAsks } from '@/components/plate/plate'
import { useQuery } from '@/composables/useQuery'
import { dayTime } from '@/format/time'
import { t } from '@/i18n'

export function usePlateSays(plate: Ref<string>, unusual: Ref<boolean>, whole: Ref<boolean>) {
  const known = useQuery('gate.knownPlate', () => (whole.value ? { plate: plate.value } : null))
  return computed(() => {
    const { car = '', colour = '', bookedFor = null } = known.data.value ?? {}
    const booked = bookedFor === null ? '' : t('gate.plate.booked', { time: dayTime(bookedFor) })
    const parts = [car, colour, booked].filter((part) => part !== '')
    if (parts.length > 0) return { known: true, text: parts.join(' · ') }
    const asks = plateAsks(plate.value, unusual.value)
    return { known: false, text: asks === 'province' ? t('gate.plate.province') : t(`shared.plate.hint.${asks}`) }
  })
}
