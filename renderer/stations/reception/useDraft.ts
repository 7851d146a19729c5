import { reactive, watch } from 'vue'

const kept = new Map<string, object>()

/**
 * What is being typed into a step, kept when the person looks at another step or another car; only once something was changed, so that
 * a form that was merely looked at shows the newest records.
 */
export function useDraft<T extends object>(key: string, initial: () => T) {
  // Only the form of that key writes under it, with its own type.
  const draft = reactive((kept.get(key) as T | undefined) ?? initial()) as T
  watch(draft, () => kept.set(key, draft), { deep: true })
  return {
    draft,
    /** It is saved: the records have it now. */
    forget: () => void kept.delete(key),
  }
}
