import { reactive, watch } from 'vue'
import { useSession } from '@/stores/session'

const kept = new Map<string, object>()

/**
 * What is being typed into a step, kept when the person looks at another step or another car; only once something was changed, so that
 * a form that was merely looked at shows the newest records. What one person has ticked, the next does not sign.
 */
export function useDraft<T extends object>(key: string, initial: () => T) {
  const own = `${useSession().person?.id ?? ''} ${key}`
  // Only the form of that key writes under it, with its own type.
  const draft = reactive((kept.get(own) as T | undefined) ?? initial()) as T
  watch(draft, () => kept.set(own, draft), { deep: true })
  return {
    draft,
    /** It is saved: the records have it now. */
    forget: () => void kept.delete(own),
  }
}

/** The car goes back to work: what was ticked for its delivery is looked at again, by whoever it was. */
export function forgetDrafts(key: string): void {
  for (const own of kept.keys()) if (own.endsWith(` ${key}`)) kept.delete(own)
}
