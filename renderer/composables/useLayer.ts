import { getCurrentInstance, onActivated, onDeactivated, onScopeDispose, watch } from 'vue'
import type { Layer, Layers } from './key-layers'

/**
 * A layer for as long as its component is on screen: a kept page that is out of sight hears nothing, and lies on top again when it comes
 * back. A modal layer lies on top from the moment it is enabled, whatever was set up since.
 */
export function useLayer<T>(layers: Layers<T>, layer: Layer<T>): void {
  let remove: (() => void) | null = null
  const takeAway = () => {
    remove?.()
    remove = null
  }
  const putOnTop = () => {
    takeAway()
    remove = layers.add(layer)
  }

  putOnTop()
  if (layer.modal === true) {
    watch(
      () => layer.enabled?.() ?? true,
      (enabled) => {
        if (enabled && remove !== null) putOnTop()
      },
      { flush: 'sync' },
    )
  }
  if (getCurrentInstance() !== null) {
    onDeactivated(takeAway)
    onActivated(() => {
      if (remove === null) putOnTop()
    })
  }
  onScopeDispose(takeAway)
}
