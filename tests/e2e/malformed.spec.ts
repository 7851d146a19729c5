/** What a page can build and send over the bridge, to every method: it gets an answer in words or an error of its own, and work goes on. */
import { expect, test } from '@playwright/test'
import { boundaryCodes, type Answer } from '#electron/contract/envelope'
import { methods } from '#electron/contract/methods'
import { refusalCodes } from '#electron/contract/refusals'
import { people } from '#electron/demonstration/people'
import { RunningShop } from './support/running-shop'

/** `page`: the bridge refused to carry it. */
const known: readonly string[] = ['ok', 'page', ...boundaryCodes.filter((code) => code !== 'INTERNAL'), ...refusalCodes]

/** Without anything in their input, and so called rightly by some of it: they sign out, or open another shop in this page's place. */
const endsThePage = /^session\.(signOut|lock)$|^setup\.(openDemonstration|leaveDemonstration|finish)$/

test('rings, depths, heaps and things that are no data', async () => {
  const shop = await RunningShop.open()
  await shop.sit(people.manager)
  for (const kind of ['staff', 'lounge'] as const) {
    const names = [...methods].filter(([, { window }]) => window === kind).map(([name]) => name)
    const asked = names.filter((name) => !endsThePage.test(name))
    const heard = await shop[kind].evaluate(async (list) => {
      const ring: Record<string, unknown> = {}
      ring['ring'] = ring
      let deep: unknown = null
      for (let n = 0; n < 2_000; n += 1) deep = { inner: deep }
      const sparse: unknown[] = []
      sparse[100_000] = 1
      const strange: unknown[] = [
        ring,
        deep,
        sparse,
        10n,
        Number.NaN,
        -0,
        'x'.repeat(1_000_000),
        '\u{0}',
        new Date(Number.NaN),
        /x/,
        new Map(),
        JSON.parse('{"__proto__": {"polluted": true}}') as unknown,
        Object.create(null) as object,
        new Uint8Array(1_000),
        new Error('x'),
        () => 1,
        Symbol('x'),
        document.body,
        window,
        new Proxy({}, {}),
        Promise.resolve(1),
        undefined,
        null,
        [],
        [[]],
      ]
      const codes: string[] = []
      for (const method of list)
        for (const input of strange) {
          try {
            const answer = JSON.parse(await window.frontlane.invoke({ method, input })) as Answer<unknown>
            codes.push(answer.ok ? 'ok' : answer.error.code)
          } catch {
            codes.push('page')
          }
        }
      return codes
    }, asked)
    expect(heard.length).toBeGreaterThan(asked.length * 20)
    for (const code of new Set(heard)) expect(known, kind).toContain(code)
    expect(new Set(heard)).toContain('BAD_INPUT')
  }
  await shop.call(people.gatekeeper, 'gate.overview', {})
  await shop.close()
})
