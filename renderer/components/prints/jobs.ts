/** What a print job looks like in a list, and what it says. */
import type { PrintJobRow } from '#electron/contract/prints'
import type { Tone } from '@/components/stage/stages'
import { clockTime } from '@/format/time'
import { t, type MessageKey } from '@/i18n'
import zhCN from '@/i18n/zh-CN'

export const groups = ['unconfirmed', 'waiting', 'failed', 'done'] as const
export type Group = (typeof groups)[number]

/** What was given up after a byte had gone out has been printed again as another job. */
export function groupOf({ state, sent }: PrintJobRow): Group {
  switch (state) {
    case 'unconfirmed':
      return 'unconfirmed'
    case 'queued':
    case 'sending':
      return 'waiting'
    case 'failed':
      return sent ? 'done' : 'failed'
    case 'printed':
      return 'done'
  }
}

const tones: Record<Group, Tone> = { unconfirmed: 'late', waiting: 'wait', failed: 'stop', done: 'go' }

export function stateOf(job: PrintJobRow): { tone: Tone; text: string } {
  if (job.state === 'failed' && job.sent) return { tone: 'quiet', text: t('prints.replaced') }
  const text = job.state === 'printed' && job.target === 'pdf' ? t('prints.saved') : t(`words.printJob.${job.state}`)
  return { tone: tones[groupOf(job)], text }
}

const printerSays: Record<string, string> = zhCN.status.printer.todo
const queueSays: Record<string, string> = zhCN.prints.why

/** Why it waits or failed, and what to do; empty where nothing is wrong. */
export function whyOf({ reason }: PrintJobRow): string {
  if (reason === '') return ''
  // Membership is checked against the very tables whose keys MessageKey lists.
  if (reason in queueSays) return t(`prints.why.${reason}` as MessageKey)
  if (reason in printerSays) return t(`status.printer.todo.${reason}` as MessageKey)
  return t('prints.why.other', { reason })
}

/** `10:21 排队 · 10:22 打印` */
export function timesOf({ queuedAt, doneAt, state, target }: PrintJobRow): string {
  const queued = t('prints.queuedAt', { time: clockTime(queuedAt) })
  if (doneAt === null || state !== 'printed') return queued
  const done = target === 'pdf' ? 'prints.savedAt' : 'prints.printedAt'
  return `${queued} · ${t(done, { time: clockTime(doneAt) })}`
}
