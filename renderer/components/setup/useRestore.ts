/** Back to a backup before there is a shop: which there are, which is chosen, and which is looked into. */
import { computed, ref, watch } from 'vue'
import type { BackupRow } from '#electron/contract/backup'
import { useOnReturn } from '@/composables/useOnReturn'
import { useQuery } from '@/composables/useQuery'

export function useRestore() {
  const found = useQuery('backup.listBeforeShop', {})
  const restoring = ref(false)
  const looked = ref<BackupRow | null>(null)
  const picked = ref<string | null>(null)

  const backups = computed(() => found.data.value?.backups ?? [])
  /** The newest until somebody picks another that is there. */
  const chosen = computed<BackupRow | null>({
    get: () => backups.value.find(({ name }) => name === picked.value) ?? backups.value[0] ?? null,
    set: (backup) => {
      picked.value = backup?.name ?? null
    },
  })

  // A damaged file that this start has found: its last backup is what comes next, before anybody opens an empty shop.
  const setAside = computed(() => found.data.value?.setAside ?? null)
  watch(setAside, (file) => {
    if (file !== null) restoring.value = true
  })
  // One may have been copied into the folder.
  useOnReturn(() => void found.refresh())

  return {
    where: computed(() => found.data.value?.where ?? 'here'),
    error: found.error,
    ...{ backups, setAside, restoring, chosen, looked },
  }
}
