import { computed, ref, shallowRef, watch } from 'vue'
import type { MachineDevices } from '#electron/contract/devices'
import { ask } from '@/api/client'
import { plain } from '@/api/plain'
import { toast } from '@/components/feedback/toasts'
import { useQuery } from '@/composables/useQuery'
import { t } from '@/i18n'
import { errorText } from '@/i18n/error-text'

/** The machine's devices as they are kept, and as they are being changed. */
export function useDevices() {
  const read = useQuery('devices.read', {}, { refreshOn: ['devices'] })
  const draft = ref<MachineDevices | null>(null)
  const saving = shallowRef(false)
  const error = shallowRef('')
  const text = (devices: MachineDevices | null | undefined) => JSON.stringify(devices ?? null)
  const dirty = computed(() => read.data.value !== null && text(draft.value) !== text(read.data.value.kept))

  watch(read.data, (now, before) => {
    // A second look for what is plugged in takes nothing away that was typed.
    if (now !== null && (draft.value === null || text(draft.value) === text(before?.kept)))
      draft.value = plain(now.kept)
  })

  async function save(): Promise<void> {
    if (draft.value === null) return
    saving.value = true
    const answer = await ask('devices.save', plain(draft.value))
    saving.value = false
    error.value = answer.ok ? '' : errorText(answer.error)
    if (!answer.ok) return
    toast(t('devices.saved'))
    await read.refresh()
  }

  return { read, draft, dirty, saving, error, save, look: () => read.refresh() }
}
