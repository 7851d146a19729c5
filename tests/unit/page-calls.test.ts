/** How a page asks: request ids, hints that make it read again, answers that come in the wrong order. */
import { ref, reactive } from 'vue'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#electron/contract/envelope'
import type { PushMessage } from '#electron/contract/push'
import { createCommandRun } from '@/api/command-run'
import { createHints } from '@/api/hints'
import { plain } from '@/api/plain'
import { createReader } from '@/api/reader'

type Code = 'INTERNAL' | 'APPROVAL_NEEDED' | 'VISIT_ALREADY_TAKEN'
const refused = (code: Code, retryable = false): Answer<string> => ({
  ok: false,
  error: { code, params: {}, retryable, id: null },
})
const fine: Answer<string> = { ok: true, data: 'done' }

describe('a command', () => {
  /** A step on screen whose calls are answered one after the other. */
  function step(answers: Answer<string>[], approvals: (string | null)[] = []) {
    const sent: { requestId: string; approvalId?: string }[] = []
    let made = 0
    const run = createCommandRun<number, string>({
      send: async (_, ids) => {
        sent.push(ids)
        return answers.shift() ?? fine
      },
      newId: () => `id-${(made += 1)}`,
      askManager: async () => approvals.shift() ?? null,
      pending: () => undefined,
    })
    return { run, sent }
  }

  it('keeps its request id until it is answered', async () => {
    const { run, sent } = step([refused('INTERNAL', true), fine, fine])
    await run(1)
    await run(1)
    await run(1)
    expect(sent.map((ids) => ids.requestId)).toEqual(['id-1', 'id-1', 'id-2'])
  })

  it('takes a new id after a refusal: what is sent next is another try', async () => {
    const { run, sent } = step([refused('VISIT_ALREADY_TAKEN'), fine])
    await run(1)
    await run(2)
    expect(sent.map((ids) => ids.requestId)).toEqual(['id-1', 'id-2'])
  })

  it('ignores the second click', async () => {
    const { run, sent } = step([fine])
    const [first, second] = await Promise.all([run(1), run(1)])
    expect(first).toEqual(fine)
    expect(second).toBeNull()
    expect(sent).toHaveLength(1)
  })

  it('asks a manager, and sends the same request again with the approval', async () => {
    const { run, sent } = step([refused('APPROVAL_NEEDED'), fine], ['yes-1'])
    expect(await run(1)).toEqual(fine)
    expect(sent).toEqual([{ requestId: 'id-1' }, { requestId: 'id-1', approvalId: 'yes-1' }])
  })

  it('is given up when no manager agrees, and can be tried again', async () => {
    const { run, sent } = step([refused('APPROVAL_NEEDED'), fine], [null])
    expect(await run(1)).toBeNull()
    expect(await run(1)).toEqual(fine)
    expect(sent).toHaveLength(2)
  })
})

describe('hints', () => {
  const message = (sequence: number, kind: PushMessage['kind'] = 'visit'): PushMessage => ({
    sequence,
    kind,
    recordId: 'r',
  })

  function readers() {
    const hints = createHints()
    const heard: string[] = []
    hints.on(['visit'], () => heard.push('visit'))
    hints.on(['order'], () => heard.push('order'))
    return { hints, heard }
  }

  it('make those read again who asked for their kind', () => {
    const { hints, heard } = readers()
    hints.hear(message(7))
    hints.hear(message(8, 'order'))
    hints.hear(message(9, 'scan'))
    hints.hear(message(10))
    expect(heard).toEqual(['visit', 'order', 'visit'])
  })

  it('make everybody read again after a gap', () => {
    const { hints, heard } = readers()
    hints.hear(message(7))
    hints.hear(message(9))
    expect(heard).toEqual(['visit', 'visit', 'order'])
  })

  it('end when nobody listens', () => {
    const hints = createHints()
    let heard = 0
    const end = hints.on(['visit'], () => (heard += 1))
    end()
    hints.hear(message(1))
    hints.everything()
    expect(heard).toBe(0)
  })
})

describe('a reader', () => {
  /** Answers are given by hand, so that their order can be anything. */
  function byHand() {
    const waiting: ((answer: string) => void)[] = []
    const shown: string[] = []
    const reader = createReader(
      () => new Promise<string>((resolve) => waiting.push(resolve)),
      (answer) => shown.push(answer),
      0,
    )
    return { reader, shown, waiting, answer: (text: string) => waiting.shift()?.(text) }
  }

  it('never shows an older answer over a newer one', async () => {
    const { reader, shown, answer } = byHand()
    const old = reader.read()
    const now = reader.restart()
    answer('old')
    answer('new')
    await Promise.all([old, now])
    expect(shown).toEqual(['new'])
  })

  it('reads once more, and not three times more, for what comes while it reads', async () => {
    const { reader, shown, waiting, answer } = byHand()
    const all = [reader.read(), reader.read(), reader.read(), reader.read()]
    answer('first')
    await all[0]
    await Promise.resolve()
    expect(waiting).toHaveLength(1)
    answer('second')
    await Promise.all(all)
    expect(shown).toEqual(['first', 'second'])
  })

  it('reads on when a read fails', async () => {
    let fails = true
    const shown: string[] = []
    const reader = createReader(
      async () => {
        if (fails) throw new Error('away')
        return 'back'
      },
      (answer) => shown.push(answer),
    )
    await expect(reader.read()).rejects.toThrow('away')
    fails = false
    await reader.read()
    expect(shown).toEqual(['back'])
  })

  it('shows nothing after it was stopped', async () => {
    const { reader, shown, answer } = byHand()
    const read = reader.read()
    reader.stop()
    answer('late')
    await read
    expect(shown).toEqual([])
  })
})

describe('what is sent', () => {
  it('can be cloned, however deep the proxies lie', () => {
    const form = reactive({ lines: [{ id: 'a', parts: reactive([1, 2]) }], note: ref('x') })
    const input = { form, list: ref([reactive({ n: 1 })]) }
    expect(() => structuredClone(input)).toThrow()
    const sent: unknown = plain(input)
    expect(structuredClone(sent)).toEqual({
      form: { lines: [{ id: 'a', parts: [1, 2] }], note: 'x' },
      list: [{ n: 1 }],
    })
  })
})
