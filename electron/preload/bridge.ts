import { contextBridge, ipcRenderer } from 'electron'
import { invokeChannel, pushChannel, type Bridge } from '#electron/contract/bridge'
import type { PushMessage } from '#electron/contract/push'

/** Gives the page `window.frontlane`: it may ask and it may listen, and nothing else. What it may ask, main decides by the window. */
export function exposeBridge(): void {
  const bridge: Bridge = {
    invoke: async ({ method, input, requestId, approvalId }) =>
      (await ipcRenderer.invoke(invokeChannel, { method, input, requestId, approvalId })) as string,
    subscribe: (listener) => {
      const hear = (_event: unknown, message: PushMessage) => listener(message)
      ipcRenderer.on(pushChannel, hear)
      return () => ipcRenderer.off(pushChannel, hear)
    },
  }
  contextBridge.exposeInMainWorld('frontlane', bridge)
}
