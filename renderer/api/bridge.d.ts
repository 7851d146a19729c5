import type { Bridge } from '#electron/contract/bridge'

declare global {
  interface Window {
    /** Put there by the preload: all that a page has of the outside. */
    readonly frontlane: Bridge
  }
}
