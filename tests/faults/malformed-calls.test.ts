/** What a page can send to any method, spoiled in every place: always an answer with a code, nothing of the inside in it, never a crash. */
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { boundaryCodes } from '#electron/contract/envelope'
import { methods } from '#electron/contract/methods'
import { refusalCodes } from '#electron/contract/refusals'
import { onSqlite } from '#tests/support/databases'
import { FrontDesk } from '#tests/support/front-desk'
import { rightInput, strangeValues } from '#tests/support/samples'
import { rounds, seeded } from './rounds'

const seed = 20_261_124
const random = seeded(seed)
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const answers: readonly string[] = ['ok', ...boundaryCodes.filter((code) => code !== 'INTERNAL'), ...refusalCodes]

onSqlite((open) => {
  it('to every method', async () => {
    const desk = await FrontDesk.open(await open())
    for (let round = 0; round < rounds(40, 1_000); round += 1) {
      for (const [name, method] of methods) {
        // A person who may do everything sits there, whatever the call before has done.
        desk.uptimeSeconds += 3_600
        desk.staff.session.signIn(desk.id('沈国华'), 5)
        const call = { method: name, input: spoil(rightInput(method)), requestId: v7() }
        const answer = await desk.send(call, method.window === 'lounge' ? desk.lounge : desk.staff)
        const told = `${name}, seed ${seed}, round ${round}`
        expect(answers, told).toContain(answer.ok ? 'ok' : answer.error.code)
        expect(JSON.stringify(answer), told).not.toMatch(/polluted|node_modules|SELECT|sqlite/i)
      }
      expect(desk.logged).toEqual([])
    }
    expect('polluted' in {}).toBe(false)
  })
})

/** One to three of its places, however deep, are something else, gone, or too many. */
function spoil(input: unknown): unknown {
  let spoiled = input
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) spoiled = spoilOnce(spoiled)
  return spoiled
}

function spoilOnce(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value
    if (random() < 0.2) return Array.from({ length: 5_000 }, () => items[0])
    const at = Math.floor(random() * items.length)
    return random() < 0.7 ? items.map((item, n) => (n === at ? spoilOnce(item) : item)) : oneOf(strangeValues)
  }
  if (value !== null && typeof value === 'object' && isPlain(value)) {
    const entries: [string, unknown][] = Object.entries(value)
    const how = random()
    if (how < 0.1 || entries.length === 0) return oneOf([...strangeValues, { ...value, [oneOf(strangeKeys)]: 1 }])
    const [key, inner] = oneOf(entries)
    if (how < 0.2) return Object.fromEntries(entries.filter(([other]) => other !== key))
    return { ...value, [key]: spoilOnce(inner) }
  }
  return oneOf(strangeValues)
}

const strangeKeys = ['more', 'constructor', 'toString', 'hasOwnProperty', 'id', '']

/** A ring or a deep nest is not looked into again. */
function isPlain(value: object): boolean {
  return Object.keys(value).every((key) => key !== 'ring' && key !== 'inner')
}
