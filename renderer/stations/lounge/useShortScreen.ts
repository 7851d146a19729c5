import { onScopeDispose, ref } from 'vue'

/** Letters twice as large leave half of the lines: the same measure as in the styles. */
export function useShortScreen() {
  const query = window.matchMedia('(max-height: 700px), (max-width: 700px)')
  const isShort = ref(query.matches)
  const read = () => (isShort.value = query.matches)
  query.addEventListener('change', read)
  onScopeDispose(() => query.removeEventListener('change', read))
  return isShort
}
