import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { plain } from '@/api/plain'

interface SettingDraft<T> {
  /** What the form shows; nothing is saved until the button. */
  draft: Ref<T>
  /** Something differs from what is kept. */
  dirty: ComputedRef<boolean>
}

/** A form over what is kept. Somebody else's change comes in while nothing was typed, and never over what was. */
export function useSettingDraft<T extends object>(kept: () => T): SettingDraft<T> {
  // `ref` would unwrap refs inside; there are none.
  const draft = ref(plain(kept())) as Ref<T>
  const text = (values: T) => JSON.stringify(values)
  let base = text(kept())
  const dirty = computed(() => text(draft.value) !== text(kept()))
  watch(
    () => text(kept()),
    (now) => {
      if (text(draft.value) === base) draft.value = plain(kept())
      base = now
    },
  )
  return { draft, dirty }
}
