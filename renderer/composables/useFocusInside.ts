import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/**
 * What takes the place of a page takes its focus too, so that Tab goes on inside of it; once it is gone, the focus is where it was, unless
 * somebody has put it elsewhere. The element needs a `tabindex` of -1.
 */
export function useFocusInside(element: Readonly<Ref<HTMLElement | null>>): void {
  let before: Element | null = null

  onMounted(() => {
    before = document.activeElement
    element.value?.focus({ preventScroll: true })
  })
  onBeforeUnmount(() => {
    const { activeElement } = document
    const isMine = activeElement === document.body || element.value?.contains(activeElement) === true
    if (isMine && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  })
}
