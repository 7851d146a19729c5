import { isRef, toRaw } from 'vue'

/** Reactive proxies cannot be cloned across the boundary; this takes every one of them out, however deep. */
export function plain<T>(value: T): T {
  const raw: unknown = isRef(value) ? value.value : toRaw(value)
  if (Array.isArray(raw)) return raw.map(plain) as T // the same shape, element by element
  if (raw !== null && typeof raw === 'object' && Object.getPrototypeOf(raw) === Object.prototype)
    return Object.fromEntries(Object.entries(raw).map(([key, part]) => [key, plain(part)])) as T // the same keys
  return raw as T // a primitive, or an object that is no proxy
}
