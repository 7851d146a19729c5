/**
 * A hint that something changed, without data: the page reads afresh. `sequence` is the event's; a page that sees a gap reads
 * everything again. The lounge hears only `board`.
 */
export interface PushMessage {
  sequence: number
  kind: PushKind
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
] as const
export type PushKind = (typeof pushKinds)[number]
