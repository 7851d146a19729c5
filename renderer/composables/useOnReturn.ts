import { onBeforeUnmount, onMounted } from 'vue'

/** Runs whenever somebody comes back to this window from another program. */
export function useOnReturn(look: () => void): void {
  onMounted(() => window.addEventListener('focus', look))
  onBeforeUnmount(() => window.removeEventListener('focus', look))
}
