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
    /** It is saved: the records have it now, and what another had begun is of before. */
    forget: () => [...kept.keys()].filter((each) => each.endsWith(` ${key}`)).forEach((each) => kept.delete(each)),
  }
}
