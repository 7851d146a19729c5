/**
 * Who hears a key, a typed character or a scan: the topmost of those that listen. A dialog lies above its page, and where it is modal
 * nothing below hears a key. Knows no DOM.
 */

export interface Layer<T> {
  /** Answers false to pass it on to the layer below. */
  hear: (it: T) => unknown
  enabled?: () => boolean
  /** Nothing passes to the layers below while this one is enabled. */
  modal?: boolean
}

export interface Layers<T> {
  /** @returns a function that takes the layer away. */
  add(layer: Layer<T>): () => void
  /** @returns whether anybody took it. */
  tell(it: T): boolean
  /** For so many milliseconds nobody hears anything: what a hand presses too much after something has ended is nobody's. */
  rest(ms: number): void
}

export function createLayers<T>(): Layers<T> {
  const layers: Layer<T>[] = []
  let restsUntil = 0
  return {
    add(layer) {
      layers.push(layer)
      return () => {
        const at = layers.indexOf(layer)
        if (at >= 0) layers.splice(at, 1)
      }
    },
    tell(it) {
      if (performance.now() < restsUntil) return true
      for (const layer of layers.toReversed()) {
        if (layer.enabled?.() === false) continue
        if (layer.hear(it) !== false) return true
        if (layer.modal === true) return false
      }
      return false
    },
    rest(ms) {
      restsUntil = performance.now() + ms
    },
  }
}
