/**
 * A hint that something changed, without data: the page reads afresh. `sequence` counts the messages to this window, so a page that
 * sees a gap has missed one and reads everything again. The lounge hears only `board`, `call`, `clock` and its own scanner.
 */
export interface PushMessage {
  sequence: number
  kind: PushKind
  /** The visit, where it is about one, else the record; empty for `board`. */
  recordId: string
}

export const pushKinds = [
  'arrival',
  'visit',
  'order',
  'card',
  'task',
  'settlement',
  'shift',
  'print',
  'settings',
  'staff',
  'board',
  'call',
  'scan',
  'session',
  'clock',
  'devices',
  'setup',
] as const
export type PushKind = (typeof pushKinds)[number]
