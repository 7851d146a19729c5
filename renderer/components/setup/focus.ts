/** Typing can begin at once: the field inside has the focus when the step appears. */
export const vFocus = {
  mounted: (element: HTMLElement): void => (element.querySelector('input') ?? element).focus(),
}
