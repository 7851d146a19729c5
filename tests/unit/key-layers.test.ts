/** Who hears a key or a scan, as pages and dialogs come and go. */
import {
  createRenderer,
  defineComponent,
  effectScope,
  h,
  KeepAlive,
  nextTick,
  ref,
  shallowRef,
  type Component,
} from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { createLayers } from '@/composables/key-layers'
import { useLayer } from '@/composables/useLayer'

describe('who hears', () => {
  it('is the topmost that takes it, and nobody below what is modal', () => {
    const heard: string[] = []
    const layers = createLayers<string>()
    layers.add({ hear: (key) => void heard.push(`page ${key}`) })
    expect(layers.tell('a')).toBe(true)
    const close = layers.add({ hear: (key) => (key === 'Esc' ? void heard.push('dialog') : false), modal: true })
    expect(layers.tell('Esc')).toBe(true)
    expect(layers.tell('b')).toBe(false)
    close()
    layers.tell('c')
    expect(heard).toEqual(['page a', 'dialog', 'page c'])
  })

  it('is nobody for a moment after all has been pressed', () => {
    vi.useFakeTimers()
    const heard: string[] = []
    const layers = createLayers<string>()
    layers.add({ hear: (key) => void heard.push(key) })
    layers.rest(400)
    vi.advanceTimersByTime(399)
    expect(layers.tell('Enter')).toBe(true)
    vi.advanceTimersByTime(1)
    layers.tell('a')
    vi.useRealTimers()
    expect(heard).toEqual(['a'])
  })

  it('is nobody who is not enabled', () => {
    let enabled = false
    const layers = createLayers<string>()
    layers.add({ hear: () => undefined, enabled: () => enabled, modal: true })
    expect(layers.tell('a')).toBe(false)
    enabled = true
    expect(layers.tell('a')).toBe(true)
  })
})

describe('a layer of a component', () => {
  it('that is modal lies on top from when it is enabled, not from when it was set up', () => {
    const heard: string[] = []
    const open = ref(false)
    const layers = createLayers<string>()
    const scope = effectScope()
    scope.run(() => {
      useLayer(layers, { hear: () => heard.push('dialog'), enabled: () => open.value, modal: true })
      useLayer(layers, { hear: () => heard.push('keypad') })
    })
    layers.tell('a')
    open.value = true
    layers.tell('b')
    open.value = false
    layers.tell('c')
    scope.stop()
    layers.tell('d')
    expect(heard).toEqual(['keypad', 'dialog', 'keypad'])
  })

  it('is away while its page is kept out of sight', async () => {
    const heard: string[] = []
    const layers = createLayers<string>()
    const page = (name: string) =>
      defineComponent({
        name,
        setup() {
          useLayer(layers, { hear: () => heard.push(name) })
          return () => h('page')
        },
      })
    const pages = { gate: page('gate'), reception: page('reception') }
    const shown = shallowRef<Component>(pages.gate)
    mountNowhere(defineComponent(() => () => h(KeepAlive, () => h(shown.value))))

    layers.tell('scan')
    shown.value = pages.reception
    await nextTick()
    layers.tell('scan')
    shown.value = pages.gate
    await nextTick()
    layers.tell('scan')
    expect(heard).toEqual(['gate', 'reception', 'gate'])
  })
})

/** Vue without a document: components live, and draw nothing. */
function mountNowhere(component: Component): void {
  interface Nothing {
    parent: Nothing | null
  }
  const nothing = (): Nothing => ({ parent: null })
  const { createApp } = createRenderer<Nothing, Nothing>({
    createElement: nothing,
    createText: nothing,
    createComment: nothing,
    insert(child, parent) {
      child.parent = parent
    },
    remove(child) {
      child.parent = null
    },
    parentNode: (node) => node.parent,
    nextSibling: () => null,
    setText: () => undefined,
    setElementText: () => undefined,
    patchProp: () => undefined,
  })
  createApp(component).mount(nothing())
}
