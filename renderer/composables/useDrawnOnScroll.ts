import { onDeactivated, ref, useTemplateRef, watch } from 'vue'

/**
 * Of a long list, what somebody has scrolled to and one screen more: what nobody sees costs no layout. The list puts an element with
 * `ref="end"`, keyed by `drawn`, after what is drawn, as long as there is more.
 * @param step how many more are drawn at once; more than fit a screen
 */
export function useDrawnOnScroll(step: number) {
  const drawn = ref(step)
  const end = useTemplateRef<HTMLElement>('end')
  watch(end, (element, _before, onCleanup) => {
    if (!element) return
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) drawn.value += step
      },
      { root: element.parentElement, rootMargin: '100% 0px' },
    )
    observer.observe(element)
    onCleanup(() => observer.disconnect())
  })
  // A kept page comes back at its top.
  onDeactivated(() => {
    drawn.value = step
  })
  return { drawn, end }
}
