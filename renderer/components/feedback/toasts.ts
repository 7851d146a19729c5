/** A short word after something was done elsewhere than where the eye is. Errors stand where the step is, not here. */
import { shallowRef } from 'vue'
import type { Tone } from '@/components/stage/stages'

export interface Toast {
  id: number
  text: string
  tone: Tone
  /** One thing that can be done about it. */
  action: { label: string; run: () => void } | null
}

export const toasts = shallowRef<readonly Toast[]>([])

const staysMs = 5_000
const most = 3
let last = 0

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

export function toast(text: string, tone: Tone = 'go', action: Toast['action'] = null): void {
  last += 1
  const id = last
  toasts.value = [...toasts.value.slice(1 - most), { id, text, tone, action }]
  setTimeout(() => closeToast(id), staysMs)
}
