/** The page's one subscription to what changes, and its waking up. */
import { createHints } from './hints'

export const hints = createHints()

/** Called once by each entry. */
export function startHearing(): void {
  window.frontlane.subscribe((message) => hints.hear(message))
  // A hidden window's timers sleep and a sleeping machine hears nothing: whoever comes back reads afresh.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hints.everything()
  })
}
